-- attack: budget/format_quoted
-- expect: budget-exceeded
-- must: quoting is paid for by the byte
-- why: each zero byte is written as a number
local s = ("\0"):rep(200000)
while true do string.format("%q", s) end
