-- attack: memory/pack_many
-- expect: memory-exceeded, clean-error
-- must: packing as many values as fit is refused or paid for
-- why: the list and the stack are both large
local kept = {}
while true do kept[#kept + 1] = table.pack(("x"):rep(100000):byte(1, -1)) end
