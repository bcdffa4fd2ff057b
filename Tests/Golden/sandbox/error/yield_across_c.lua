-- attack: error/yield_across_c
-- expect: clean-error
-- must: yielding from within C is an ordinary error
-- why: C cannot be gone on with
local function try(body) return coroutine.wrap(function() return pcall(body) end)() end
assert(not try(function() ("x"):gsub(".", coroutine.yield) end))
assert(not try(function() table.sort({ 2, 1 }, coroutine.yield) end))
assert(not try(function() tostring(setmetatable({}, { __tostring = coroutine.yield })) end))
assert(not try(function() table.concat(setmetatable({}, { __index = coroutine.yield }), "", 1, 1) end))
error("done")
