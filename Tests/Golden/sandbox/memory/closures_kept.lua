-- attack: memory/closures_kept
-- expect: memory-exceeded
-- must: functions without end are counted
-- why: each holds what it captured
local kept = {}
while true do local n = #kept; kept[n + 1] = function() return n end end
