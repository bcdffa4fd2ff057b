-- attack: denied/addresses
-- expect: denied
-- must: nothing shows where in memory something lies
-- why: addresses differ from run to run and help an attacker
local values = { {}, print, function() end, coroutine.create(print), coroutine.running(), setmetatable({}, { __name = "mine" }) }
for _, value in ipairs(values) do
  local shown = tostring(value) .. string.format("%s|%10s|%-20.9s", value, value, value)
  if shown:find("0x") or shown:find("%x%x%x%x%x%x") then return "ESCAPED: " .. shown end
end
if pcall(string.format, "%p", values) then return "ESCAPED: %p" end
local _, message = pcall(error, values[1])
local _, message = pcall(function() return values[1] < values[2] end)
if message:find("0x") then return "ESCAPED: " .. message end
return "safe"
