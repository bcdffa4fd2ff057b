-- attack: denied/package_tables
-- expect: denied
-- must: the interpreter's list of loaded libraries is out of reach
-- why: it leads to everything
for _, name in ipairs { "_LOADED", "_PRELOAD", "package", "loaded", "preload", "searchers", "_CLIBS", "FILE*" } do
  if rawget(_G, name) then return "ESCAPED: " .. name end
end
return "safe"
