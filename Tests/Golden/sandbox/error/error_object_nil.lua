-- attack: error/error_object_nil
-- expect: clean-error
-- must: an error without a value is an ordinary error
-- why: hosts expect text
error(nil)
