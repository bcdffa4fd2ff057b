-- attack: memory/caught_and_tried_again
-- expect: memory-exceeded
-- must: being refused memory cannot be caught
-- why: a script that sits at the limit makes every allocation a collection of garbage
local kept = {}
while true do
  pcall(function() while true do kept[#kept + 1] = ("x"):rep(100000) .. #kept end end)
  local _ = kept
end
