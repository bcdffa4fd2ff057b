-- attack: budget/asker_below_loaded_code
-- expect: budget-exceeded, deadline, memory-exceeded
-- must: finding who calls a word below thousands of calls is bounded
-- why: only lines of files are named, and code given to `load` is in no file
local deep = load([[
  local function deep(n)
    if n > 0 then return 1 + deep(n - 1) end
    while true do pcall(holds, {}) end
  end
  return deep
]])()
deep(15000)
