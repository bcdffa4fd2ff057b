-- attack: memory/loaded_code_kept
-- expect: memory-exceeded, budget-exceeded
-- must: what `load` makes is counted
-- why: code is larger than its text
local kept = {}
while true do kept[#kept + 1] = load("return { " .. ("'a', "):rep(20000) .. #kept .. " }") end
