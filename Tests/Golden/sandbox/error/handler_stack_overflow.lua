-- attack: error/handler_stack_overflow
-- expect: clean-error, memory-exceeded, budget-exceeded
-- must: a stack that overflows while an error is handled is no crash
-- why: CVE-2022-33099: the handler ran on a stack that had no room
local function loop(x, y, z) return 1 + loop(x, y, z) end
return xpcall(loop, loop) and "safe" or "safe"
