-- attack: host/criterion_deep
-- expect: clean-error, memory-exceeded, budget-exceeded
-- must: criteria within criteria are refused beyond what anybody could read
-- why: everything that reads a design goes down level by level
local made = holds "safety-induction"
for _ = 1, 100000 do made = any_of { made } end
return made
