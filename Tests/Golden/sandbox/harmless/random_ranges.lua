-- attack: harmless/random_ranges
-- expect: harmless
-- must: every range of random numbers is honoured
-- why: differences of bounds overflow
for _ = 1, 1000 do
  local n = math.random(math.mininteger, math.maxinteger)
  assert(math.type(n) == "integer")
  assert(math.random(math.maxinteger - 1, math.maxinteger) >= math.maxinteger - 1)
  assert(math.random(3) <= 3 and math.random() < 1)
end
assert(not pcall(math.random, 2, 1) and not pcall(math.random, 1, 2, 3) and math.random(0) ~= nil)
return "safe"
