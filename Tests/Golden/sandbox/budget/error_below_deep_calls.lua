-- attack: budget/error_below_deep_calls
-- expect: budget-exceeded, memory-exceeded
-- must: an error that is caught below very many calls is paid for
-- why: all calls that wait are gone through to see how much of the stack is in use
local function f(n) if n == 0 then while true do local ok, e = pcall(error, "x", 2) end end f(n - 1) return 1 end
f(15000)
