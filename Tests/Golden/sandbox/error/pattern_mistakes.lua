-- attack: error/pattern_mistakes
-- expect: clean-error
-- must: patterns that are wrong are ordinary errors
-- why: patterns are read in C
for _, pattern in ipairs { "%", "[", "[^", "[a", "[%", "[a-", "(", "(()", ")", "%b", "%bx", "%f", "%fa", "%1", "(%1)", "%9", ("("):rep(33) .. (")"):rep(33), "[[:alpha:]", "[]]", "[^]", "%", "a**", "^*", "$$", "\0[\0]", ("a?"):rep(1000), ("(a"):rep(40) } do
  pcall(string.find, "abc", pattern)
  pcall(string.gsub, "abc", pattern, "%1%2%9%")
  pcall(function() for _ in ("abc"):gmatch(pattern) do end end)
end
error("done")
