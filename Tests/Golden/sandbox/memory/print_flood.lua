-- attack: memory/print_flood
-- expect: clean-error, memory-exceeded, budget-exceeded
-- must: what is printed is limited
-- why: it would fill the log of somebody else's CI
while true do print(("x"):rep(1000)) end
