-- attack: memory/text_doubling
-- expect: memory-exceeded
-- must: a text that doubles is refused
-- why: thirty rounds make a gigabyte
local text = "x"
while true do text = text .. text end
