-- attack: error/call_circle_after_deep_calls
-- expect: clean-error, memory-exceeded
-- must: a circle of calls ends soon, however large the stack already is
-- why: each step moves all that is on the stack, and no instruction ends meanwhile
local function deep(n)
  if n == 0 then return 0 end
  return 1 + deep(n - 1)
end
local a = setmetatable({}, {})
getmetatable(a).__call = a
assert(deep(5000) == 5000)
assert(not pcall(a))
error("done")
