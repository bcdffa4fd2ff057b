-- attack: budget/unpack_in_a_loop
-- expect: budget-exceeded, memory-exceeded
-- must: spreading a list for ever is paid for
-- why: one call pushes thousands of values
local t = {}
for i = 1, 5000 do t[i] = i end
while true do local _ = select("#", table.unpack(t)) end
