-- attack: error/call_circle_with_many_values
-- expect: clean-error, memory-exceeded
-- must: a circle of calls ends soon, however many values it is given
-- why: each step moves all of them, and no instruction ends meanwhile
local values = {}
for i = 1, 20000 do values[i] = i end
local a = setmetatable({}, {})
getmetatable(a).__call = a
assert(not pcall(a, table.unpack(values)))
error("done")
