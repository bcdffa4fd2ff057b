-- attack: host/declaration_flood
-- expect: budget-exceeded, memory-exceeded
-- must: declarations without end are counted
-- why: the host keeps each until the file is done
local n = 0
while true do
  n = n + 1
  credential("c" .. n) { title = "Welder", requires = holds "safety-induction" }
end
