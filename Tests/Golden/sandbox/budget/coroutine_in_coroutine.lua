-- attack: budget/coroutine_in_coroutine
-- expect: budget-exceeded, clean-error
-- must: coroutines within coroutines end
-- why: each has its own stack, and all wait
local function nest() return coroutine.wrap(nest)() end
while true do pcall(nest) end
