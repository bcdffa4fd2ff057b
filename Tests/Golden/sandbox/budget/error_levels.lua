-- attack: budget/error_levels
-- expect: budget-exceeded
-- must: finding the line of a far caller is paid for
-- why: `error` walks as many calls as its level says
local function deep(n)
  if n > 0 then return 1 + deep(n - 1) end
  while true do pcall(error, "x", 100000) end
end
deep(10000)
