local floor <const>, log <close> = math.floor, nil
local a, b, c = 0x1p4, 0xA.8, 3e-2, ...
local text = "tab\t\65\x41\u{20AC}\z
   goes on\
here" .. 'it\'s' .. [==[
long ]] text]==]
local t = { 1, 2; x = 1, ["y z"] = 2, [3] = -x ^ 2, f = function(self, ...) return ... end, }
function t.a.b:c(first, ...) self.x = first; return select("#", ...) end
local function fact(n) if n <= 1 then return 1 else return n * fact(n - 1) end end
for i = 1, 10, 2 do
  if i % 3 == 0 then goto continue elseif i > 7 then break end
  t[i], a = a, t[i]
  ::continue::
end
for key, value in pairs(t) do print(key, value) end
while not a do a = (a or b) and c; do local b <const> = 1; t.x = b end end
repeat local done = #t > 3 until done
a = 7 // 2 + 1 << 3 & ~5 | 6 ~ 1 >> 2
b = a .. b .. c == "x" or a ~= b and a < b or a >= b
t:f(1)"two"{ 3 }.x[4].y = 5
;(print or log)("x");
do goto last; local x; ::last:: end
return fact(3), (t.f(1)), function() end
