-- attack: budget/while_pcall_error
-- expect: budget-exceeded
-- must: catching errors for ever is ended
-- why: an ordinary error costs little and is caught at once
while true do pcall(error, { "again" }) end
