-- attack: memory/pending_variables
-- expect: memory-exceeded, clean-error, budget-exceeded
-- must: pending variables without end are refused
-- why: each is kept until its block ends
local mt = { __close = function() end }
local function hold(n)
  local held <close> = setmetatable({}, mt)
  return 1 + hold(n + 1)
end
return hold(1)
