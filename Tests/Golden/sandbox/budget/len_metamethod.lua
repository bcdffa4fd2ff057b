-- attack: budget/len_metamethod
-- expect: budget-exceeded
-- must: `__len` that never answers is ended
-- why: `#` runs a function
return #setmetatable({}, { __len = function() while true do end end })
