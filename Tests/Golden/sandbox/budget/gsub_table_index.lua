-- attack: budget/gsub_table_index
-- expect: budget-exceeded
-- must: a replacement table that never answers is ended
-- why: looking up a match runs `__index`
return ("x"):gsub(".", setmetatable({}, { __index = function() while true do end end }))
