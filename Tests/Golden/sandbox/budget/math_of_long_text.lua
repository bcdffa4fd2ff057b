-- attack: budget/math_of_long_text
-- expect: budget-exceeded
-- must: a long text that becomes a number is paid for
-- why: the C library reads every digit within one call
local s = ("0"):rep(900000) .. "1"
while true do math.floor(s) end
