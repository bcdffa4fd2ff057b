-- attack: budget/eq_metamethod
-- expect: budget-exceeded
-- must: `__eq` that never answers is ended
-- why: a comparison runs a function
local mt = { __eq = function() while true do end end }
return setmetatable({}, mt) == setmetatable({}, mt)
