-- attack: budget/utf8_char
-- expect: budget-exceeded
-- must: characters made of numbers are paid for
-- why: each becomes a text before they are joined
while true do utf8.char(72, 228, 8364, 128512) end
