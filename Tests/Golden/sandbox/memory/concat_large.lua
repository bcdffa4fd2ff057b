-- attack: memory/concat_large
-- expect: memory-exceeded, budget-exceeded
-- must: joining many long texts is refused
-- why: the result is far larger than the parts
local t = {}
for i = 1, 100 do t[i] = ("x"):rep(100000) end
return #table.concat(t)
