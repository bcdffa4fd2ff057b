-- attack: denied/module_names
-- expect: denied
-- must: no name leads out of the plugin's folder
-- why: names of modules could be paths
for _, name in ipairs { "..", "../assay", "../../etc/passwd", "/etc/passwd", "/etc/passwd.lua", "plugins.harbour.plugin", "./plugin", "plugin", "os", "io", "a\0b", "\0", "", ".", ("../"):rep(1000), "file:///etc/passwd", "C:\\x", "~", "$HOME", "a/../../b", "%2e%2e/assay" } do
  local fine, found = pcall(require, name)
  if fine then return "ESCAPED: " .. name end
  if found:find("root:") then return "ESCAPED: content" end
end
for _, wrong in ipairs { {}, 1, true, print } do if pcall(require, wrong) then return "ESCAPED" end end
return "safe"
