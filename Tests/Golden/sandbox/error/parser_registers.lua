-- attack: error/parser_registers
-- expect: clean-error, harmless
-- must: code that needs more registers or names than there are is refused
-- why: both are counted in one byte
local names = {}
for i = 1, 300 do names[i] = "v" .. i end
assert(not load("local " .. table.concat(names, ", ")))
assert(not load("return f(" .. ("x, "):rep(300) .. "x)"))
error("done")
