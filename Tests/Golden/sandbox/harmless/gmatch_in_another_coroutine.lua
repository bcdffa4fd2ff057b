-- attack: harmless/gmatch_in_another_coroutine
-- expect: harmless
-- must: an iterator that is used from two coroutines is no harm
-- why: it keeps its place
local next_word = ("one two three four"):gmatch("%a+")
local co = coroutine.wrap(function() while true do coroutine.yield(next_word()) end end)
assert(next_word() == "one" and co() == "two" and next_word() == "three" and co() == "four" and next_word() == nil)
return "safe"
