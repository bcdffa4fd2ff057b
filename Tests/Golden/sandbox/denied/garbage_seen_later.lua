-- attack: denied/garbage_seen_later
-- expect: denied
-- must: giving a metatable its weakness later changes nothing
-- why: only what stood in it at first was looked at
local mt = {}
local weak = setmetatable({}, mt)
rawset(mt, "__mo" .. "de", "k")
local key = {}
weak[key] = true
key = nil
for i = 1, 200000 do local _ = { i } end
local count = 0
for _ in pairs(weak) do count = count + 1 end
if count == 0 then return "ESCAPED: collected" end
return "safe"
