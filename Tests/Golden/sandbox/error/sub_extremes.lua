-- attack: error/sub_extremes
-- expect: harmless
-- must: extreme positions in texts are no harm
-- why: positions count from both ends
for _, at in ipairs { math.mininteger, math.mininteger + 1, -1, 0, 1, math.maxinteger } do
  assert(#("abc"):sub(at) <= 3 and #("abc"):sub(1, at) <= 3)
  pcall(string.byte, "abc", at, math.maxinteger)
  pcall(string.find, "abc", "b", at)
  pcall(string.gmatch, "abc", "b", at)
  pcall(utf8.offset, "abc", 1, at)
  pcall(utf8.codepoint, "abc", at, at)
  pcall(utf8.len, "abc", at, at)
end
return "safe"
