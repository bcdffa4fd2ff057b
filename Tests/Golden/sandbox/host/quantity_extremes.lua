-- attack: host/quantity_extremes
-- expect: denied
-- must: quantities of any size are read or refused
-- why: amounts are multiplied
for _, text in ipairs { "99999999999999999999 h", "9223372036854775807 h", "-9223372036854775808 h", "999999999999 h", "1e400 h", "0.0000001 h", "99999999999999 %", "922337203685477580 %", "P99999999999Y", "P9999999999999999999D", "PT99999999999999999H", "P1Y1D", "nan h", "inf h", "", " ", "h", "1 1 h", "1/0 %", "100000000000000000000000000 months" } do
  pcall(hours, text)
  pcall(quantity, { unit = "h", default = text, at_least = text })
  pcall(evidence, { hours = text })
  pcall(days_between, text, text)
end
pcall(days_between, "0000-00-00", "9999-99-99")
pcall(days_between, "99999999999-01-01", "-1-1-1")
pcall(days_between, "0001-01-01", "9999-12-31")
return "safe"
