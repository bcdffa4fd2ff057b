-- attack: error/error_false_position
-- expect: clean-error
-- must: a message that looks like a position shows no line that does not exist
-- why: the position before a message is read back from its text
error("plugins/northwind/plugin.lua:99999: made up", 0)
