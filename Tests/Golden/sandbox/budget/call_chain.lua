-- attack: budget/call_chain
-- expect: budget-exceeded, clean-error, deadline
-- must: a chain of `__call` is ended
-- why: calling a table looks for what to call, again and again
local t = setmetatable({}, {})
for _ = 1, 100 do t = setmetatable({}, { __call = t }) end
while true do pcall(t) end
