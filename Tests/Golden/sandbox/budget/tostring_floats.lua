-- attack: budget/tostring_floats
-- expect: budget-exceeded
-- must: showing numbers with fractions is paid for
-- why: each takes as long as dozens of instructions
local n = 1e308
while true do local _ = tostring(n) end
