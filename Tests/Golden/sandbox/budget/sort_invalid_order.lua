-- attack: budget/sort_invalid_order
-- expect: budget-exceeded, harmless
-- must: an order that contradicts itself neither reads beyond the list nor goes on for ever
-- why: the library's sort trusts the order
local t = {}
for i = 1, 2000 do t[i] = i % 7 end
for _ = 1, 20 do table.sort(t, function() return true end) end
for i = 1, #t do assert(t[i] and t[i] < 7) end
return "safe"
