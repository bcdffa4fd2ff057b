-- attack: budget/move_overlapping
-- expect: budget-exceeded
-- must: moving within one table for ever is ended
-- why: moving is C, and one call can be long
local t = {}
for i = 1, 30000 do t[i] = i end
while true do table.move(t, 1, 30000, 2) end
