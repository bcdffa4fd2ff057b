-- attack: host/object_after_the_end
-- expect: denied
-- must: objects that outlive what made them are no harm
-- why: a pending variable and a coroutine keep them
kept = holds "safety-induction"
co = coroutine.wrap(function() while true do coroutine.yield(kept) end end)
assert(co() == kept and co() == kept)
return "safe"
