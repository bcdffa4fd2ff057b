-- attack: budget/sort_shrinks
-- expect: harmless, clean-error
-- must: a list that its order empties is no harm
-- why: the list changes while it is sorted
local t = {}
for i = 1, 100 do t[i] = 100 - i end
table.sort(t, function(a, b) for i = 1, 100 do t[i] = nil end return a < b end)
return "safe"
