-- attack: memory/table_of_tables
-- expect: memory-exceeded
-- must: tables without end are refused
-- why: each is small
local t = {}
while true do t = { t } end
