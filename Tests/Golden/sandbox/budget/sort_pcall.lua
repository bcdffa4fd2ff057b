-- attack: budget/sort_pcall
-- expect: budget-exceeded
-- must: sorting with `pcall` as the order is paid for
-- why: no instruction of the script runs while C sorts with a C function
local t = {}
for i = 1, 50000 do t[i] = print end
while true do table.sort(t, pcall) end
