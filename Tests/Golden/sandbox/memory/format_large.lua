-- attack: memory/format_large
-- expect: memory-exceeded
-- must: a format that repeats a long text is refused
-- why: one format may name many texts
local long = ("x"):rep(500000)
return #string.format("%s%s%s%s", long, long, long, long)
