-- attack: host/callback_of_the_host
-- expect: denied
-- must: a word in a metamethod, a callback or a coroutine is an ordinary call
-- why: a call of the host's within a call of the host's
local mt = { __index = function() return holds "safety-induction" end, __tostring = function() return tostring(holds "x") end }
local t = setmetatable({}, mt)
pcall(holds, t)
pcall(all_of, { t, t.x })
pcall(tostring, t);
("x"):gsub(".", function() holds "x" end)
table.sort({ 3, 2, 1 }, function(a, b) holds "x" return a < b end)
coroutine.wrap(function() holds "x" coroutine.yield(holds "y") end)()
pcall(holds, holds, holds)
local made <close> = setmetatable({}, { __close = function() holds "x" end })
return "safe"
