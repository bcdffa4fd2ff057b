-- attack: budget/pattern_back_reference
-- expect: budget-exceeded
-- must: comparing what was captured is paid for
-- why: `%1` compares long texts at every place
local text = ("a"):rep(20000)
return text:find("(a*)b%1")
