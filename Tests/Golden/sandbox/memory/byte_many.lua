-- attack: memory/byte_many
-- expect: memory-exceeded, clean-error
-- must: the bytes of a long text at once end cleanly
-- why: every byte becomes a result
return select("#", ("x"):rep(900000):byte(1, -1))
