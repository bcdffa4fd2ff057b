-- attack: budget/concat_huge_range
-- expect: budget-exceeded, clean-error
-- must: joining a range of nothing is ended
-- why: the bounds are the caller's
return table.concat(setmetatable({}, { __index = function() return "" end }), "", 1, math.maxinteger)
