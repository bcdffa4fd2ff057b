-- attack: budget/tonumber_long
-- expect: budget-exceeded
-- must: reading a very long number is paid for
-- why: every digit is looked at
local digits = ("9"):rep(900000)
while true do tonumber(digits) end
