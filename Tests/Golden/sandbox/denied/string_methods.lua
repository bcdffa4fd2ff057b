-- attack: denied/string_methods
-- expect: denied
-- must: methods of texts hold no more than the library
-- why: they have a table of their own
for _, name in ipairs { "dump", "pack", "unpack", "packsize", "execute" } do
  if (""): len() == 0 and pcall(function() return ("")[name].x end) then return "ESCAPED: " .. name end
  local fine, found = pcall(function() return ("")[name] end)
  if fine and found then return "ESCAPED: " .. name end
end
return "safe"
