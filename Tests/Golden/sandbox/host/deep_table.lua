-- attack: host/deep_table
-- expect: clean-error, memory-exceeded
-- must: a table of a million levels is refused
-- why: the host goes through it level by level
local t = {}
for _ = 1, 200000 do t = { t } end
holds(t)
