-- attack: budget/format_floats
-- expect: budget-exceeded
-- must: printing many digits is paid for
-- why: `%99.99f` of a large number costs as much as thousands of instructions
while true do local _ = string.format("%99.99f%99.99f", 1e308, -1e308) end
