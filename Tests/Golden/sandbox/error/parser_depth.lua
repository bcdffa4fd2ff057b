-- attack: error/parser_depth
-- expect: clean-error, harmless
-- must: code that is nested very deeply is refused
-- why: translating is recursive
for _, open in ipairs { "(", "{", "-", "not ", "function() return ", "f(" , "a." , "[[" , "x[" , "if a then " , "do " , "while a do ", "::a:: do ", "''.." , "2^" } do
  load("return " .. open:rep(3000))
  load(open:rep(3000))
end
error("done")
