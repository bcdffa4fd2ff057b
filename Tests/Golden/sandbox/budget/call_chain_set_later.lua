-- attack: budget/call_chain_set_later
-- expect: budget-exceeded, deadline, clean-error, memory-exceeded
-- must: a chain of calls that setmetatable did not see is ended in time
-- why: metatables are filled after they were set
local tables, metas = {}, {}
for n = 1, 8000 do metas[n] = {} tables[n] = setmetatable({}, metas[n]) end
for n = 2, 8000 do metas[n].__call = tables[n - 1] end
while true do pcall(tables[8000]) end
