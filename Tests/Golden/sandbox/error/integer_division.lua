-- attack: error/integer_division
-- expect: clean-error
-- must: dividing whole numbers by zero is an ordinary error
-- why: the machine traps
return math.mininteger // 0
