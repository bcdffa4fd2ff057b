-- attack: budget/arithmetic_on_text
-- expect: budget-exceeded, deadline
-- must: calculating with very long numbers in texts is paid for
-- why: an operator reads the text
local digits = "0." .. ("0"):rep(900000) .. "1"
while true do local _ = digits + 1 end
