-- attack: budget/select_of_many
-- expect: budget-exceeded, deadline
-- must: handing thousands of values on is paid for
-- why: one instruction copies every extra argument
local t = {}
for i = 1, 5000 do t[i] = i end
local function take(...) while true do local _ = select(-1, ...) end end
take(table.unpack(t))
