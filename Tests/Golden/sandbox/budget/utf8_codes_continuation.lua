-- attack: budget/utf8_codes_continuation
-- expect: budget-exceeded
-- must: walking bytes that begin no character is paid for
-- why: the iterator skips all that follow in one step
local step, text = utf8.codes(("\x80"):rep(900000), true)
while true do pcall(step, "a" .. ("\x80"):rep(900000), 1) end
