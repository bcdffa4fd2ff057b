-- attack: budget/close_deep
-- expect: budget-exceeded, memory-exceeded
-- must: closing many variables at once is ended
-- why: each level has one to close
local function f(n) local t <close> = setmetatable({}, { __close = function() end }) if n > 0 then f(n - 1) end end
while true do pcall(f, 150) end
