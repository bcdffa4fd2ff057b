-- attack: budget/pattern_balance
-- expect: budget-exceeded
-- must: `%b` over openings without an end is paid for
-- why: each place looks through to the end of the text
local open = ("("):rep(500000)
return open:gsub("%b()", "")
