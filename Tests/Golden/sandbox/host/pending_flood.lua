-- attack: host/pending_flood
-- expect: budget-exceeded, memory-exceeded
-- must: declarations that are begun and never finished are counted
-- why: the host waits for the rest of each
while true do credential "welder" end
