-- attack: budget/concat_metamethod
-- expect: budget-exceeded, deadline
-- must: `__concat` that calls itself is ended
-- why: joining runs a function
local t = setmetatable({}, {})
getmetatable(t).__concat = function(a, b) return pcall(function() return a .. b end) end
while true do local _ = t .. t end
