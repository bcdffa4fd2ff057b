-- attack: budget/error_from_deep
-- expect: budget-exceeded, memory-exceeded
-- must: going deep and failing there, again and again, is ended
-- why: the stack is made and thrown away each time
local function f(n) if n == 0 then error("x") end f(n - 1) return 1 end
while true do pcall(f, 15000) end
