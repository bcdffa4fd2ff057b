-- attack: budget/weak_tables_in_a_row
-- expect: budget-exceeded, memory-exceeded, harmless
-- must: collecting garbage takes no time that grows with the square of what is held
-- why: tables with weak keys that lead to each other in a bad order are gone through again and again, and no instruction runs meanwhile
local mt, keys, order = {}, {}, {}
for i = 1, 30000 do keys[i], order[i] = {}, i end
for i = 30000, 2, -1 do local j = math.random(i); order[i], order[j] = order[j], order[i] end
local tables = {}
for i = 1, 30000 do tables[i] = setmetatable({}, mt) end
mt.__mode = "k"
for i = 1, 29999 do tables[order[i]][keys[i]] = keys[i + 1] end
local first = keys[1]
keys = nil
for i = 1, 300000 do local _ = { i } end
return first and "safe"
