-- attack: budget/pairs_of_pairs
-- expect: budget-exceeded
-- must: putting keys in order is paid for
-- why: each call of `pairs` sorts again
local t = {}
for i = 1, 20000 do t["key" .. i] = i end
while true do pairs(t) end
