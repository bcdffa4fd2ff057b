-- attack: budget/concat_integers
-- expect: budget-exceeded
-- must: texts made of numbers are paid for
-- why: every instruction makes a new text
local n = 0 while true do n = n + 1 local _ = n .. "" end
