-- attack: error/coroutine_misuse
-- expect: clean-error
-- must: resuming what runs, closing what runs and yielding from outside are ordinary errors
-- why: each would damage the stack of another
local main = coroutine.running()
assert(not coroutine.resume(main))
assert(not pcall(coroutine.close, main))
assert(not pcall(coroutine.yield, 1))
local co
co = coroutine.create(function() assert(not coroutine.resume(co)) assert(not pcall(coroutine.close, co)) return coroutine.resume(main) end)
assert(coroutine.resume(co))
assert(coroutine.status(co) == "dead" and not coroutine.resume(co))
assert(not pcall(coroutine.wrap(function() return coroutine.wrap(1) end)))
for _, wrong in ipairs { 1, "x", {}, print } do assert(not pcall(coroutine.resume, wrong)) end
error("done")
