-- attack: host/object_keys
-- expect: budget-exceeded, harmless
-- must: objects of the host's as keys are found again and in an order
-- why: two objects of one thing are one value
local t = {}
for i = 1, 100 do t[holds("unit-" .. i)] = i end
local before = 0
for _, value in pairs(t) do assert(value == before + 1) before = value end
return "safe"
