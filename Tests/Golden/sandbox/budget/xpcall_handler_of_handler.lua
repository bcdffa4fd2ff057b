-- attack: budget/xpcall_handler_of_handler
-- expect: budget-exceeded, clean-error
-- must: a handler that fails within itself ends
-- why: an error in a handler calls the handler again
local function handler(message) return handler_fails_here.field end
while true do xpcall(error, handler, "x") end
