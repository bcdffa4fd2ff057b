-- attack: budget/compare_long_texts
-- expect: budget-exceeded, deadline
-- must: comparing long equal texts is ended in time
-- why: `==` of two texts looks at every byte within one instruction
local a, b = ("x"):rep(900000) .. "y", ("x"):rep(900000) .. "y"
while true do local _ = a == b end
