-- attack: budget/goto_backwards
-- expect: budget-exceeded
-- must: a loop without a loop statement is ended
-- why: `goto` jumps back without a call
local n = 0
::again::
n = n + 1
goto again
