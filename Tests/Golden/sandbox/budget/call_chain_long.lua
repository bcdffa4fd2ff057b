-- attack: budget/call_chain_long
-- expect: budget-exceeded, deadline, clean-error, memory-exceeded
-- must: a very long chain of calls is ended in time
-- why: what the tables are given moves up by one for each of them, all within one instruction
local t = setmetatable({}, {})
for _ = 1, 30000 do t = setmetatable({}, { __call = t }) end
while true do pcall(t) end
