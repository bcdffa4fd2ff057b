-- attack: denied/load_bytecode
-- expect: denied
-- must: no bytecode is loaded
-- why: bytecode that no translator wrote reads and writes memory
for _, text in ipairs { "\27Lua", "\27LuaT\0\x19\x93\r\n\x1a\n", "\27LJ\2", "\27" } do
  if load(text) or load(text, "x", "b") or load(text, "x", "bt") then return "ESCAPED: bytecode" end
end
return "safe"
