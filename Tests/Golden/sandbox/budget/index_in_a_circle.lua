-- attack: budget/index_in_a_circle
-- expect: budget-exceeded, memory-exceeded
-- must: tables that look in each other in a circle are paid for
-- why: the interpreter goes round two thousand times before it raises an error, which pcall catches
local t = {} t.__index = t setmetatable(t, t)
while true do pcall(function() return t.x end) end
