-- attack: budget/close_reopens
-- expect: budget-exceeded, clean-error
-- must: a `__close` that opens another pending variable does not go on for ever
-- why: each handler leaves something to be closed behind it
local mt = {}
mt.__close = function() local again <close> = setmetatable({}, mt) end
local first <close> = setmetatable({}, mt)
