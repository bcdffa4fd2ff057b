-- attack: budget/load_syntax_errors
-- expect: budget-exceeded
-- must: translating what is wrong is paid for
-- why: the mistake stands at the very end
local text = ("x = 1 "):rep(50000) .. "="
while true do load(text) end
