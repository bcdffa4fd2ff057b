-- attack: denied/string_metatable
-- expect: denied
-- must: the metatable of texts is out of reach
-- why: changing it would change every text of the sandbox
if type(getmetatable("")) == "table" then return "ESCAPED: metatable" end
if pcall(setmetatable, "", {}) then return "ESCAPED: set" end
if pcall(function() local text = "" text.x = 1 end) then return "ESCAPED: assigned" end
return "safe"
