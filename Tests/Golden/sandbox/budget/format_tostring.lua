-- attack: budget/format_tostring
-- expect: budget-exceeded
-- must: `__tostring` that never answers is ended within `string.format`
-- why: `%s` runs a function
return string.format("%s", setmetatable({}, { __tostring = function() while true do end end }))
