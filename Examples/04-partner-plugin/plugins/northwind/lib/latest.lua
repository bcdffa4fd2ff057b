-- The two latest results of a test, the newer one first. What has no date is no attempt yet.
return function(results, test)
  local last, before
  for _, result in ipairs(results) do
    if result.assessment == test and result.date then
      if not last or result.date >= last.date then
        last, before = result, last
      elseif not before or result.date >= before.date then
        before = result
      end
    end
  end
  return last, before
end
