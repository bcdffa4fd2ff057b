-- attack: error/integer_extremes
-- expect: harmless
-- must: the smallest integer divided by minus one is no trap
-- why: the machine traps
assert(math.mininteger // -1 == math.mininteger)
assert(math.mininteger % -1 == 0)
assert(math.abs(math.mininteger) == math.mininteger)
assert(1 << 64 == 0 and 1 << -64 == 0 and 1 << math.mininteger == 0)
return "safe"
