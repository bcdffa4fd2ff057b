-- attack: budget/coroutine_close_loop
-- expect: budget-exceeded
-- must: closing a coroutine whose pending variable never closes is ended
-- why: `coroutine.close` runs handlers
while true do
  local co = coroutine.create(function()
    local held <close> = setmetatable({}, { __close = function() while true do end end })
    coroutine.yield()
  end)
  coroutine.resume(co)
  coroutine.close(co)
end
