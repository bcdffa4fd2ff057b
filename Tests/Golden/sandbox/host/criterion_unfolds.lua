-- attack: host/criterion_unfolds
-- expect: clean-error, memory-exceeded, budget-exceeded
-- must: a criterion that holds the same twice, and so on, is refused
-- why: forty lines make a tree of a million million leaves
local made = holds "safety-induction"
for _ = 1, 40 do made = all_of { made, made } end
credential "welder" { title = "Welder", requires = made }
