-- attack: host/object_misused
-- expect: denied
-- must: whatever is done with an object of the host's is an answer or an ordinary error
-- why: each operator runs a function of the host's
local made = holds "safety-induction"
local other = { made, 1, "x", true, {}, print, coroutine.create(print), quantity { unit = "h" } }
for _, value in ipairs(other) do
  pcall(function() return made == value end)
  pcall(function() return made < value end)
  pcall(function() return value <= made end)
  pcall(function() return made + value end)
  pcall(function() return value .. made end)
  pcall(function() return made - value end)
  pcall(function() return #made, -made, ~made end)
  pcall(function() return made[value] end)
  pcall(function() return made(value) end)
  pcall(function() return made(value, value, made) end)
end
pcall(pairs, made)
pcall(ipairs, made)
pcall(table.sort, { made, made, made })
pcall(table.concat, { made, made })
pcall(string.rep, made, 3)
pcall(string.format, "%s %d", made, made)
pcall(table.unpack, made)
return "safe"
