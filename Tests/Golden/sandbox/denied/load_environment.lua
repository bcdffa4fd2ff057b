-- attack: denied/load_environment
-- expect: denied
-- must: an environment of one's own gives no new rights
-- why: the fourth argument of `load` is the script's own
local code = load("return os, io, debug, require", "x", "t", {})
for at = 1, 4 do if select(at, code()) ~= nil then return "ESCAPED" end end
local code = load("return _ENV", "x", "t", nil)
if code() ~= nil then return "ESCAPED: environment" end
return "safe"
