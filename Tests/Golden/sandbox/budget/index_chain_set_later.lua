-- attack: budget/index_chain_set_later
-- expect: budget-exceeded, deadline
-- must: a chain that setmetatable did not see is ended in time
-- why: metatables are filled after they were set
local tables, metas = {}, {}
for n = 1, 1900 do metas[n] = {} tables[n] = setmetatable({}, metas[n]) end
for n = 2, 1900 do metas[n].__index = tables[n - 1] end
local t = tables[1900]
while true do local _ = t.x end
