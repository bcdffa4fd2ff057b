-- attack: denied/garbage_seen
-- expect: denied
-- must: a script cannot see when garbage is collected
-- why: when that happens depends on everything else
if pcall(setmetatable, {}, { __gc = function() end }) then return "ESCAPED: __gc" end
if pcall(setmetatable, {}, { __mode = "k" }) then return "ESCAPED: __mode" end
local mt = {}
local weak = setmetatable({}, mt)
mt.__mode = "kv"
mt.__gc = function() seen = true end
weak[1] = {}
for i = 1, 200000 do local _ = { i } end
if weak[1] == nil then return "ESCAPED: collected" end
return "safe"
