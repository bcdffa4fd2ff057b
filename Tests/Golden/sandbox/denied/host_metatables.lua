-- attack: denied/host_metatables
-- expect: denied
-- must: metatables of the host's objects are out of reach
-- why: their functions are the host's
local made = holds "safety-induction"
if getmetatable(made) then return "ESCAPED: metatable" end
if pcall(setmetatable, made, {}) then return "ESCAPED: set" end
if pcall(rawset, made, "x", 1) or pcall(rawget, made, "x") or pcall(rawlen, made) then return "ESCAPED: raw" end
return "safe"
