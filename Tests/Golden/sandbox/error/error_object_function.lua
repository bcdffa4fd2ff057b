-- attack: error/error_object_function
-- expect: clean-error
-- must: an error that is a function is named by its type only
-- why: hosts expect text
error(function() return "ESCAPED" end)
