-- attack: memory/refused_in_close
-- expect: memory-exceeded
-- must: a pending variable does not swallow the end
-- why: its handler may raise something else
pcall(function()
  local held <close> = setmetatable({}, { __close = function() error("something else") end })
  return ("x"):rep(1 << 30)
end)
return "ESCAPED: caught"
