-- attack: budget/newindex_chain
-- expect: budget-exceeded, deadline
-- must: a long chain of `__newindex` is bounded
-- why: one instruction walks two thousand tables
local t = {}
for _ = 1, 1990 do t = setmetatable({}, { __newindex = t }) end
while true do t[1] = nil end
