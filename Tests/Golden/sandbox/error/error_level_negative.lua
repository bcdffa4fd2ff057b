-- attack: error/error_level_negative
-- expect: clean-error
-- must: a level below nothing is no harm
-- why: the level is the caller's
error("where", math.mininteger)
