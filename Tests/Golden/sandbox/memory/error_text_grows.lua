-- attack: memory/error_text_grows
-- expect: clean-error, memory-exceeded, budget-exceeded
-- must: a message that grows with every handler ends
-- why: each level adds its own position
local function deep(n)
  local fine, message = pcall(n > 0 and deep or error, n - 1)
  error(tostring(message) .. tostring(message), 1)
end
deep(150)
