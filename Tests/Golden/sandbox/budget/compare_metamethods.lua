-- attack: budget/compare_metamethods
-- expect: budget-exceeded
-- must: functions behind comparisons are ended
-- why: few instructions, and each of them a call
local mt = { __lt = function() return false end, __le = function() return true end }
local a, b = setmetatable({}, mt), setmetatable({}, mt)
while true do local _ = a < b, a <= b end
