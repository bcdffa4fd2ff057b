-- attack: denied/load_name
-- expect: denied
-- must: what is loaded cannot pass for a file
-- why: messages and places are found by the name of the chunk
local _, message = load("x =", "@plugins/harbour/plugin.lua")
if message:find("harbour") then return "ESCAPED: name" end
local fine, message = pcall(load("error('x')", "=plugins/harbour/plugin.lua"))
if message:find("harbour") then return "ESCAPED: name" end
return "safe"
