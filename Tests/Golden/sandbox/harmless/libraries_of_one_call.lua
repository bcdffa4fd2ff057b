-- attack: harmless/libraries_of_one_call
-- expect: harmless
-- must: changing a library changes nothing for methods of texts
-- why: `("x"):rep(2)` must not run what a script put into `string`
string.rep = function() return "ESCAPED" end
rawset(string, "upper", function() return "ESCAPED" end)
assert(("x"):rep(2) == "xx" and ("x"):upper() == "X")
table.sort, table.concat, pairs, setmetatable = nil, nil, nil, nil
return "safe"
