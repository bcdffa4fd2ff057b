-- attack: denied/libraries
-- expect: denied
-- must: what reaches the machine does not exist, by any name
-- why: files, programs, the clock, the environment and the interpreter itself
for _, name in ipairs { "io", "os", "debug", "package", "dofile", "loadfile", "collectgarbage", "next", "warn", "loadstring", "module", "setfenv", "getfenv", "newproxy", "ffi", "jit", "bit32", "arg" } do
  if rawget(_G, name) ~= nil then return "ESCAPED: " .. name end
end
for _, name in ipairs { "dump", "pack", "unpack", "packsize" } do
  if string[name] or (""):len() and rawget(string, name) then return "ESCAPED: string." .. name end
end
return "safe"
