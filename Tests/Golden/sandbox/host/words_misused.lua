-- attack: host/words_misused
-- expect: denied, budget-exceeded, memory-exceeded
-- must: every word takes everything, or says what it wants
-- why: arguments are the script's own
local cycle = {}
cycle.self = cycle
local wild = { 0 / 0, 1 / 0, -1 / 0, math.mininteger, -0.0, "\0", "\xff\xfe", ("x"):rep(100000), {}, cycle, { [1.5] = 1, [true] = 2 }, { [0 / 1] = 0, [-1] = 1 }, { 1, nil, 3, x = 1 }, { { { {} } } }, print, function() end, coroutine.create(print), coroutine.running(), true, setmetatable({}, { __index = function() error("x") end, __len = function() return 1 << 40 end, __pairs = error }) }
for name, word in pairs(_G) do
  if type(word) == "function" and name ~= "print" then
    pcall(word)
    for _, value in ipairs(wild) do
      pcall(word, value)
      pcall(word, value, value, value)
      pcall(word, { value })
      pcall(word, { at_least = value, of = value, value })
      local fine, made = pcall(word, "name")
      if fine then pcall(function() made(value) end) end
    end
  end
end
return "safe"
