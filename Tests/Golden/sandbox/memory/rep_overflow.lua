-- attack: memory/rep_overflow
-- expect: memory-exceeded
-- must: repeating beyond what an integer holds is refused
-- why: the length is multiplied
return ("xy"):rep(math.maxinteger, "z")
