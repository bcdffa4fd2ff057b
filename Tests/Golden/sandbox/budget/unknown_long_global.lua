-- attack: budget/unknown_long_global
-- expect: budget-exceeded, deadline, memory-exceeded
-- must: asking for a word of a million letters is paid for
-- why: the host puts the name into a message
local long = ("x"):rep(900000)
while true do pcall(function() return _G[long] end) end
