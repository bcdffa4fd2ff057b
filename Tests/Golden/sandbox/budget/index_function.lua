-- attack: budget/index_function
-- expect: budget-exceeded
-- must: an `__index` function that asks for itself is ended
-- why: each read runs the function again, and pcall throws the depth away
local t = setmetatable({}, { __index = function(t, k) return t[k + 1] end })
while true do pcall(function() return t[1] end) end
