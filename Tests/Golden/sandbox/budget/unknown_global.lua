-- attack: budget/unknown_global
-- expect: budget-exceeded
-- must: asking for words that do not exist is paid for
-- why: the host looks for the nearest name each time
while true do pcall(function() return no_such_word_at_all end) end
