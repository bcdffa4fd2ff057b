-- attack: budget/coroutine_survives_the_end
-- expect: budget-exceeded
-- must: a coroutine that was ended runs no further
-- why: it has a hook of its own
local co = coroutine.wrap(function()
  while true do pcall(function() while true do end end) coroutine.yield() end
end)
while true do pcall(co) end
