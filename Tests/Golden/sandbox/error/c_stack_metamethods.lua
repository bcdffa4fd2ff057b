-- attack: error/c_stack_metamethods
-- expect: clean-error, memory-exceeded, budget-exceeded
-- must: metamethods that run C that runs metamethods stop in time
-- why: each level takes a part of the thread's stack
local mt = {}
mt.__tostring = function(t) return string.format("%s", t) end
return tostring(setmetatable({}, mt))
