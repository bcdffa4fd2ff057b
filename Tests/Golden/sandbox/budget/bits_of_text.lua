-- attack: budget/bits_of_text
-- expect: budget-exceeded, deadline, clean-error
-- must: bits of very long numbers in texts are ended in time
-- why: the operator reads the text within one instruction
local digits = "0x" .. ("f"):rep(900000)
while true do local _ = digits | 0 end
