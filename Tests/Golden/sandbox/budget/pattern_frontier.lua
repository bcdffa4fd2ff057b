-- attack: budget/pattern_frontier
-- expect: budget-exceeded
-- must: a frontier at every place is paid for
-- why: the set is looked at twice at each place
local text = ("a "):rep(200000)
while true do text:gsub("%f[%w]%f[%a]", "") end
