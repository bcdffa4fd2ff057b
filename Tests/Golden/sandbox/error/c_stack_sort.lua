-- attack: error/c_stack_sort
-- expect: clean-error, memory-exceeded, budget-exceeded
-- must: sorting within sorting stops before the thread's stack ends
-- why: each order runs C within C
local function order() table.sort({ 2, 1 }, order) return true end
return order()
