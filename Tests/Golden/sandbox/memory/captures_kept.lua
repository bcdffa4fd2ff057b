-- attack: memory/captures_kept
-- expect: memory-exceeded
-- must: what a pattern captures is counted
-- why: every capture is a text of its own
local kept = {}
while true do kept[#kept + 1] = { (("x"):rep(90000) .. #kept):match("((((.*))))") } end
