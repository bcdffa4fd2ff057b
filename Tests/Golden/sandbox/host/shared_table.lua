-- attack: host/shared_table
-- expect: memory-exceeded, budget-exceeded, clean-error
-- must: a small table that unfolds is refused
-- why: each level holds the same table twice
local t = { "x" }
for _ = 1, 40 do t = { t, t } end
holds(t)
