-- attack: error/error_object_table
-- expect: clean-error
-- must: an error that is a table is named by its type only
-- why: asking the table what it says would run the script again
error(setmetatable({}, { __tostring = function() while true do end end, __name = "ESCAPED" }))
