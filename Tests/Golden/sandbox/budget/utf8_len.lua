-- attack: budget/utf8_len
-- expect: budget-exceeded
-- must: counting characters is paid for
-- why: each call looks at every byte
local text = ("é"):rep(400000)
while true do utf8.len(text) utf8.offset(text, 300000) end
