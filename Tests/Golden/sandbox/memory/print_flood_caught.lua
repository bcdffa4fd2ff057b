-- attack: memory/print_flood_caught
-- expect: budget-exceeded
-- must: printing on after the limit is paid for
-- why: the limit of printing is an ordinary error
while true do pcall(print, ("x"):rep(100000)) end
