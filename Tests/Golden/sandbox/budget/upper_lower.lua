-- attack: budget/upper_lower
-- expect: budget-exceeded
-- must: going through long texts is paid for
-- why: each call looks at every byte
local text = ("x"):rep(900000)
while true do text = text:upper():lower():reverse() end
