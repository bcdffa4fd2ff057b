-- attack: memory/refused_in_coroutine
-- expect: memory-exceeded
-- must: being refused memory in a coroutine cannot be caught
-- why: `resume` is a protected call
local co = coroutine.create(function() return ("x"):rep(1 << 30) end)
coroutine.resume(co)
return "ESCAPED: caught"
