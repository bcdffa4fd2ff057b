-- attack: budget/move_hostile_index
-- expect: budget-exceeded
-- must: moving from a table that computes its values is ended
-- why: `table.move` honours `__index`
table.move(setmetatable({}, { __index = function() return 1 end }), 1, math.maxinteger - 1, 1, setmetatable({}, { __newindex = function() end }))
