-- attack: error/format_mistakes
-- expect: clean-error
-- must: formats that are wrong are ordinary errors
-- why: formats are read in C
for _, format in ipairs { "%", "%10", "%%%", "%z", "%100d", "%.100f", "%-#0 +5d", "%123456789s", "%s", "%d", "%\0", "%5.5.5s", "%p", "%10p", "%n", "%hd", "%*d" } do
  assert(not pcall(string.format, format) or format == "%%%")
  pcall(string.format, format, 1.5, {}, "x")
end
error("done")
