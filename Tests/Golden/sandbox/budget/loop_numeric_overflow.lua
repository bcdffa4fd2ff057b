-- attack: budget/loop_numeric_overflow
-- expect: budget-exceeded
-- must: a loop over every integer is ended
-- why: `for` counts its rounds beforehand, so a loop to the largest integer neither overflows nor stops
for i = math.mininteger, math.maxinteger do end
