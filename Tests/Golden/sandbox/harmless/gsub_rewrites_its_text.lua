-- attack: harmless/gsub_rewrites_its_text
-- expect: harmless
-- must: what a callback does to its surroundings does not reach the text that is gone through
-- why: the text must stay where it is in memory
local text = ("abc"):rep(1000)
local seen = 0
local result = text:gsub("%a", function(letter)
  text = nil
  seen = seen + 1
  local junk = ("junk"):rep(seen % 50) .. seen
  return letter
end)
assert(#result == 3000 and seen == 3000)
return "safe"
