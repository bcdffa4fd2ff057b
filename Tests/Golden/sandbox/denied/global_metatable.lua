-- attack: denied/global_metatable
-- expect: denied
-- must: the metatable of the globals is out of reach
-- why: it asks the host
if type(getmetatable(_G)) == "table" then return "ESCAPED: metatable" end
if pcall(setmetatable, _G, {}) then return "ESCAPED: set" end
if pcall(setmetatable, _ENV, nil) then return "ESCAPED: removed" end
return "safe"
