-- attack: error/c_stack_resume_in_gsub
-- expect: clean-error, memory-exceeded, budget-exceeded
-- must: resuming coroutines from deep within C stops before the thread's stack ends
-- why: each coroutine may go as deep again
local function nest()
  local left = 150
  local function down(text)
    left = left - 1
    if left > 0 then return (text:gsub(".", down)) end
    return coroutine.wrap(nest)()
  end
  return down("x")
end
nest()
error("done")
