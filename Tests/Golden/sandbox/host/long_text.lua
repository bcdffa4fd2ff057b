-- attack: host/long_text
-- expect: memory-exceeded, budget-exceeded, harmless
-- must: handing over long texts for ever is paid for
-- why: the host keeps a copy of each
local long = ("x"):rep(500000)
while true do pcall(holds, long) end
