-- attack: error/c_stack_close_in_gsub
-- expect: clean-error, memory-exceeded, budget-exceeded
-- must: closing coroutines from deep within C stops before the thread's stack ends
-- why: a coroutine that was begun far out and is closed deep within counts its calls of C from where it was begun
local waiting = {}
for n = 1, 300 do
  waiting[n] = coroutine.create(function()
    local held <close> = setmetatable({}, { __close = function() deepen(n + 1) end })
    coroutine.yield()
  end)
  coroutine.resume(waiting[n])
end
function deepen(n)
  local left = 180
  local function down(text)
    left = left - 1
    if left > 0 then return (text:gsub(".", down)) end
    coroutine.close(waiting[n])
  end
  return down("x")
end
deepen(1)
error("done")
