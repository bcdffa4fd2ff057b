-- attack: error/unpack_extremes
-- expect: clean-error, budget-exceeded, memory-exceeded
-- must: extreme bounds neither overflow nor hang
-- why: the count is the difference of the bounds
local function try(...) return pcall(table.unpack, {}, ...) end
assert(not try(math.mininteger + 1, math.maxinteger - 1) or true)
assert(not try(1, 1e8))
assert(not try(math.maxinteger - 1, math.mininteger) or true)
error("done")
