-- attack: budget/set_metatable_many
-- expect: budget-exceeded
-- must: setting metatables is paid for
-- why: four names are looked up in each call
local mt = { __index = {} }
while true do setmetatable({}, mt) end
