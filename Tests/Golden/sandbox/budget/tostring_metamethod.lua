-- attack: budget/tostring_metamethod
-- expect: budget-exceeded
-- must: `__tostring` that never answers is ended within `print`
-- why: printing runs a function
print(setmetatable({}, { __tostring = function() while true do end end }))
