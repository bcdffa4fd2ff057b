-- attack: error/error_level_far
-- expect: clean-error
-- must: a level beyond all calls is no harm
-- why: the level is the caller's
error("where", math.maxinteger)
