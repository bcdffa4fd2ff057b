-- attack: budget/pcall_of_the_limit
-- expect: budget-exceeded
-- must: the end itself cannot be caught
-- why: a hook that raises once is caught by pcall, and the loop outside goes on
while true do
  local fine = pcall(function() while true do end end)
  if not fine then limit_was_caught = true end
end
