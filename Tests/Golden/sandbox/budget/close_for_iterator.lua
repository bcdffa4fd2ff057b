-- attack: budget/close_for_iterator
-- expect: budget-exceeded
-- must: the fourth value of a generic `for` is closed under the same limits
-- why: a loop has a pending variable that nobody wrote
for _ in function() return 1 end, nil, nil, setmetatable({}, { __close = function() while true do end end }) do
  while true do end
end
