-- attack: error/select_extremes
-- expect: clean-error
-- must: extreme positions are ordinary errors
-- why: positions count from both ends
assert(not pcall(select, math.mininteger, 1, 2))
assert(not pcall(select, 0, 1))
assert(select("#") == 0 and select(math.maxinteger, 1) == nil)
error("done")
