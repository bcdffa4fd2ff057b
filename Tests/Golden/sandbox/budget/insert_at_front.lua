-- attack: budget/insert_at_front
-- expect: budget-exceeded
-- must: inserting before everything else is paid for
-- why: each call moves the whole list
local t = {}
while true do table.insert(t, 1, 1) end
