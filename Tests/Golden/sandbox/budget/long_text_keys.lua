-- attack: budget/long_text_keys
-- expect: budget-exceeded
-- must: using long texts as keys is paid for
-- why: a key is hashed, byte by byte
local t, long = {}, ("x"):rep(900000)
local n = 0
while true do n = n + 1; t[long .. n] = nil end
