-- attack: budget/gmatch_many
-- expect: budget-exceeded
-- must: walking matches for ever is ended
-- why: the iterator is C
local text = ("a,"):rep(50000)
while true do for _ in text:gmatch("[^,]*") do end end
