-- attack: memory/coroutines_kept
-- expect: memory-exceeded, budget-exceeded
-- must: coroutines that wait are counted
-- why: each has a stack of its own
local kept = {}
while true do
  local co = coroutine.wrap(function(...) coroutine.yield(...) end)
  co(1, 2, 3)
  kept[#kept + 1] = co
end
