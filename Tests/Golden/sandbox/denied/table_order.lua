-- attack: denied/table_order
-- expect: denied
-- must: no order depends on addresses
-- why: tables and functions as keys lie in memory as they come
local t = { [{}] = 1, [{}] = 2 }
if pcall(pairs, t) then return "ESCAPED: order" end
local one = {}
for i = 1, 50 do one[("k"):rep(i % 9) .. i] = i end
local names = {}
for name in pairs(one) do names[#names + 1] = name end
for at = 2, #names do if names[at - 1] >= names[at] then return "ESCAPED: order" end end
return "safe"
