-- attack: budget/pattern_backtracking
-- expect: budget-exceeded
-- must: a pattern that tries everything is ended
-- why: each optional item doubles the work
return (("a"):rep(40)):match(("a?"):rep(40) .. ("a"):rep(40) .. "b")
