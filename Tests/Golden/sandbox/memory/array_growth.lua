-- attack: memory/array_growth
-- expect: memory-exceeded, budget-exceeded
-- must: a list without end is refused
-- why: it doubles whenever it is full
local t = {}
for i = 1, math.huge do t[i] = i end
