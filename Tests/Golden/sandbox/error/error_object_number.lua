-- attack: error/error_object_number
-- expect: clean-error
-- must: an error that is a number reads as a number
-- why: numbers become text without anybody asking
error(0 / 0 ~= 0 / 0 and 12.5)
