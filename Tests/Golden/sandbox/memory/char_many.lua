-- attack: memory/char_many
-- expect: memory-exceeded, clean-error, harmless
-- must: a text of many bytes at once ends cleanly
-- why: every byte is an argument
local t = {}
for i = 1, 60000 do t[i] = 65 end
return #string.char(table.unpack(t)) == 60000 and "safe"
