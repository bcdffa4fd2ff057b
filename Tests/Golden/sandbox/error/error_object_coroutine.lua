-- attack: error/error_object_coroutine
-- expect: clean-error
-- must: an error that is a coroutine is named by its type only
-- why: a coroutine cannot leave the sandbox
error(coroutine.create(print))
