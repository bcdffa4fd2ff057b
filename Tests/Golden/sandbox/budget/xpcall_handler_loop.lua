-- attack: budget/xpcall_handler_loop
-- expect: budget-exceeded
-- must: a handler of errors that never returns is ended
-- why: the interpreter runs handlers of an error that a hook raised with the hook off
xpcall(function() while true do end end, function() while true do end end)
