-- attack: budget/gsub_callback
-- expect: budget-exceeded
-- must: a replacement that replaces is ended
-- why: the callback calls `gsub` on its own match
local function again(text) return (text:gsub(".", function() return (("x"):rep(30):gsub(".", "y")) end)) end
while true do again(("x"):rep(1000)) end
