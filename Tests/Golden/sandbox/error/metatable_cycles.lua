-- attack: error/metatable_cycles
-- expect: clean-error, memory-exceeded
-- must: chains of metatables that close are ordinary errors
-- why: the interpreter would follow them for ever
local a = {}
setmetatable(a, { __index = a, __newindex = a })
assert(not pcall(function() return a.b end))
assert(not pcall(function() a.b = 1 end))
a = setmetatable({}, {})
getmetatable(a).__call = a
assert(not pcall(a))
error("done")
