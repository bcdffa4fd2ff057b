-- attack: budget/concat_floats
-- expect: budget-exceeded
-- must: joining numbers with fractions is paid for
-- why: each number becomes text first
local t = {}
for i = 1, 10000 do t[i] = 1e300 / i end
while true do table.concat(t, " ") end
