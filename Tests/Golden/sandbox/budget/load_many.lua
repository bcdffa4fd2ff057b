-- attack: budget/load_many
-- expect: budget-exceeded
-- must: translating for ever is paid for
-- why: translating takes longer than running
local text = ("local a = 1 "):rep(150) .. ("x = { y = 1 } "):rep(5000)
while true do load(text) end
