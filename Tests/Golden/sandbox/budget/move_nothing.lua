-- attack: budget/move_nothing
-- expect: budget-exceeded
-- must: moving a long empty range is paid for
-- why: the loop is in C and touches nothing
table.move({}, 1, 1 << 50, 2, {})
