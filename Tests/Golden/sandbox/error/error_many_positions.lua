-- attack: error/error_many_positions
-- expect: clean-error
-- must: a message of nothing but positions is read in time
-- why: each is taken off the front
error(("plugins/northwind/plugin.lua:1: "):rep(20000), 0)
