-- attack: budget/vararg_many
-- expect: budget-exceeded, memory-exceeded
-- must: handing on very many values is paid for
-- why: one instruction copies fifteen thousand values
local t = {} for n = 1, 15000 do t[n] = n end
local function g() end
local function f(...) while true do g(...) end end
f(table.unpack(t))
