-- attack: budget/gsub_empty_matches
-- expect: budget-exceeded
-- must: matches of nothing are paid for
-- why: there is one between every two bytes
local text = ("x"):rep(100000)
while true do text:gsub("", "") end
