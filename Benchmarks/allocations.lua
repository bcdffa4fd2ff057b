-- lua5.4 allocations.lua KIND COUNT: so many puzzles of awards and claims, the same on every machine, for the programs that
-- are compared by allocation.sh. Every award goes to one claim at most.
--
--   number   400 awards, 40 claims for up to 8 of up to 18 awards each; every other puzzle surely has an answer
--   credits  60 awards of 1 to 10 credits, 10 claims by credits; every other puzzle surely has an answer
--
-- First the count. Of each puzzle: how many awards and claims, the credits of the awards, and per claim what it needs, how
-- many awards would do, and which.
local kind, count = arg[1], math.tointeger(arg[2])
math.randomseed(11)

local sizes = { number = { awards = 400, claims = 40, most = 8 }, credits = { awards = 60, claims = 10, most = 4 } }
local size = assert(sizes[kind], "allocations.lua KIND COUNT: KIND is `number` or `credits`")

local function shuffled(n)
  local order = {}
  for i = 1, n do order[i] = i - 1 end
  for i = n, 2, -1 do
    local j = math.random(i)
    order[i], order[j] = order[j], order[i]
  end
  return order
end

-- An answer is laid out first where there has to be one: each claim gets awards of its own, and some more that would do.
local function puzzle(has_answer)
  local deck, place = shuffled(size.awards), 0
  local credits, claims = {}, {}
  for i = 1, size.awards do credits[i] = kind == "number" and 1 or math.random(10) end
  for i = 1, size.claims do
    local need = kind == "number" and math.random(size.most) or size.awards // size.claims
    local fit, chosen = {}, {}
    local function take(award)
      if not chosen[award] then fit[#fit + 1] = award end
      chosen[award] = true
    end
    if has_answer then
      for j = 1, need do take(deck[place + j]) end
      place = place + need
    end
    local sum = 0
    for _, award in ipairs(fit) do sum = sum + credits[award + 1] end
    local wanted = math.max(need, math.floor(need * (1 + math.random() * 1.2)))
    while #fit < wanted do take(math.random(size.awards) - 1) end
    if kind == "credits" then
      if not has_answer then
        sum = 0
        for _, award in ipairs(fit) do sum = sum + credits[award + 1] end
        sum = math.max(1, sum * 55 // 100)
      end
      need = sum
    end
    table.sort(fit)
    claims[i] = need .. " " .. #fit .. " " .. table.concat(fit, " ")
  end
  print(size.awards, size.claims)
  print(table.concat(credits, " "))
  for _, line in ipairs(claims) do print(line) end
end

print(count)
for i = 1, count do puzzle(i % 2 == 0) end
