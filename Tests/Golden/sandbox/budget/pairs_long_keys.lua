-- attack: budget/pairs_long_keys
-- expect: budget-exceeded, deadline, memory-exceeded
-- must: putting long keys in order is paid for
-- why: keys that differ in their last byte take long to compare
local t, long = {}, ("k"):rep(500000)
for i = 1, 60 do t[long .. i] = i end
while true do pairs(t) end
