-- attack: budget/newindex_function
-- expect: budget-exceeded
-- must: functions behind `__newindex` are ended
-- why: few instructions, and each of them a call
local t = setmetatable({}, { __newindex = function(t, k, v) rawset(t, k, nil) end })
while true do t.a, t.b, t.c = 1, 2, 3 end
