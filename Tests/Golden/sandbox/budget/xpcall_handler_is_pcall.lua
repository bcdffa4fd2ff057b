-- attack: budget/xpcall_handler_is_pcall
-- expect: budget-exceeded
-- must: a C function as handler gains nothing
-- why: the handler need not be a function of the script's
while true do xpcall(function() error("x") end, pcall, error) end
