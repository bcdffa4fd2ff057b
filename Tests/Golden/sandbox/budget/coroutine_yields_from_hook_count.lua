-- attack: budget/coroutine_yields_from_hook_count
-- expect: budget-exceeded
-- must: yielding shortly before each look at the budget is paid for
-- why: a coroutine counts its own instructions from nothing
local co = coroutine.wrap(function()
  while true do
    for _ = 1, 400 do end
    coroutine.yield()
  end
end)
while true do co() end
