-- attack: budget/compare_zero_bytes
-- expect: budget-exceeded, deadline
-- must: comparing long texts of zero bytes is ended in time
-- why: the interpreter compares piece by piece between zero bytes, all within one instruction
local a, b = ("\0"):rep(900000) .. "a", ("\0"):rep(900000) .. "b"
while true do local _ = a < b end
