-- attack: error/c_stack_require
-- expect: clean-error
-- must: asking for a module that is not there, deep within, is an ordinary error
-- why: names are the script's own
local function down(text) return (text:gsub(".", function() return require(("../"):rep(20) .. "etc/passwd") end)) end
return down("x")
