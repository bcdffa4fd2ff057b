-- attack: budget/rep_of_nothing
-- expect: harmless
-- must: repeating nothing very often returns at once
-- why: the library loops in C though there is nothing to write
assert((""):rep(math.maxinteger) == "")
assert((""):rep(1 << 60, "") == "")
return "safe"
