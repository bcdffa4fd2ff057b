-- attack: budget/close_loop
-- expect: budget-exceeded
-- must: a loop in `__close` is ended, and so is the next
-- why: pending variables are closed while the end is on its way
local endless = setmetatable({}, { __close = function() while true do end end })
while true do
  pcall(function() local held <close> = endless; error("out") end)
end
