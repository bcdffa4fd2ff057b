-- attack: host/wide_table
-- expect: memory-exceeded, budget-exceeded, clean-error
-- must: handing over large tables for ever is paid for
-- why: the host makes a value of its own of every entry
local t = {}
for i = 1, 50000 do t[i] = "x" end
while true do pcall(all_of, t) end
