-- attack: memory/vararg_growth
-- expect: memory-exceeded, clean-error
-- must: arguments that multiply are refused
-- why: each call hands on twice as many
local function more(...) return more(..., ...) end
local function twice(...) return twice(1, 2, 3, 4, 5, 6, 7, 8, ...) end
twice()
