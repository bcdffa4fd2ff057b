-- attack: denied/upvalues_of_words
-- expect: denied
-- must: nothing shows what a function of the host's holds
-- why: it would lead to the host
for name, value in pairs(_G) do
  if type(value) == "function" and pcall(function() return value.x end) then return "ESCAPED: " .. name end
end
return "safe"
