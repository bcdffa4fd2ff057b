-- attack: host/cyclic_table
-- expect: clean-error
-- must: a table that holds itself is refused
-- why: the host would go through it for ever
local t = {}
t.t = t
all_of(t)
