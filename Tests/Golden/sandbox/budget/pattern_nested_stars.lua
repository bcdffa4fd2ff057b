-- attack: budget/pattern_nested_stars
-- expect: budget-exceeded
-- must: patterns of the fourth power are ended
-- why: each `.-` begins anew at each place
return (("x"):rep(3000)):find(".-.-.-.-y")
