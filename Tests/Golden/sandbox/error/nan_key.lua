-- attack: error/nan_key
-- expect: clean-error
-- must: what is no number cannot be a key
-- why: it equals nothing, itself included
local t = {}
t[0 / 0] = 1
