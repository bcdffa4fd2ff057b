-- attack: host/fault_flood
-- expect: budget-exceeded, memory-exceeded
-- must: mistakes without end are counted
-- why: each would be a line of the report
while true do all_of { 1, x = 2 } end
