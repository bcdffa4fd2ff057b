-- attack: budget/lt_metamethod_sort
-- expect: budget-exceeded
-- must: `__lt` that never answers is ended within `table.sort`
-- why: the sort is C, the comparison is the script's
local mt = { __lt = function() while true do end end }
table.sort { setmetatable({}, mt), setmetatable({}, mt) }
