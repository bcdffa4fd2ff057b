-- attack: memory/error_text_kept
-- expect: memory-exceeded, clean-error
-- must: a message of many kilobytes is cut
-- why: it would stand in every report
error(("x"):rep(900000), 0)
