-- attack: budget/loop_float_step
-- expect: budget-exceeded
-- must: a loop whose step is lost in rounding is ended
-- why: 2^53 plus one is 2^53, so the loop never moves
for x = 2.0^53, 2.0^54 do end
