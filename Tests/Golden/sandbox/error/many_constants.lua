-- attack: error/many_constants
-- expect: harmless, clean-error
-- must: code with more constants than one instruction can name runs as it should
-- why: some releases translated such code wrongly
local parts = { "local t = {" }
for i = 1, 10000 do parts[#parts + 1] = '"c' .. i .. '",' end
parts[#parts + 1] = "} return t[1], t[10000], 'c1' == t[1]"
local a, b, c = load(table.concat(parts))()
assert(a == "c1" and b == "c10000" and c)
return "safe"
