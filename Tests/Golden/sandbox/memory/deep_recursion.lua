-- attack: memory/deep_recursion
-- expect: memory-exceeded, clean-error, budget-exceeded
-- must: calls that wait for each other without end are refused
-- why: each takes a part of the stack
local function deep(...) return 1 + deep(1, ...) end
return deep()
