-- attack: host/object_written
-- expect: denied
-- must: nothing can be written into an object of the host's
-- why: others read it
local made = holds "safety-induction"
for _, key in ipairs { "x", 1, true, {}, made } do
  if pcall(function() made[key] = 1 end) then return "ESCAPED: written" end
end
return "safe"
