-- attack: error/for_bounds
-- expect: clean-error
-- must: bounds of a loop that are no numbers are an ordinary error
-- why: they are the script's own
for i = 1, setmetatable({}, { __lt = function() return true end }) do end
