-- attack: budget/remove_at_front
-- expect: budget-exceeded
-- must: taking the first away is paid for
-- why: each call moves the whole list
local t = {}
for i = 1, 30000 do t[i] = i end
while true do table.insert(t, table.remove(t, 1)) end
