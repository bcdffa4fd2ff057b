-- attack: error/insert_extremes
-- expect: clean-error
-- must: positions outside of a list are ordinary errors
-- why: positions are the script's own
assert(not pcall(table.insert, {}, math.maxinteger, 1))
assert(not pcall(table.insert, {}, math.mininteger, 1))
assert(not pcall(table.remove, {}, math.maxinteger))
assert(not pcall(table.insert, { 1 }, 1, 2, 3))
error("done")
