-- What scripts are timed with: functions of an author's, and what they are asked about. Assay runs this file as a plugin,
-- `script_host.c` runs it with the library alone, and `lua5.4 scripts.lua FUNCTION CALLS` prints what a call costs here, in
-- nanoseconds of processor time. Numbers are drawn, and are the same everywhere.
local seed = 7
local function draw(most)
  seed = seed * 16807 % 2147483647
  return seed % most
end

-- Learners with their awards: as many, and as much of each, as the pathways of a college have.
local learners = {}
for number = 1, 40 do
  local awards = {}
  for place = 1, 20 + draw(25) do
    awards[place] = {
      id = "award-" .. place, level = 1 + draw(8), credits = 1 + draw(12), score = draw(101), hours = draw(60),
      kind = draw(3) == 0 and "badge" or "course", issuer = "harbour-college", awarded = "2025-03-14", status = "valid",
      title = "MIG welding " .. place, version = "1.0", gained_by = "study",
    }
  end
  learners[number] = awards
end

local functions = {}

-- A loop of the author's own, over what the plugin keeps in tables.
function functions.loop(number)
  local awards, credits, badges = learners[number % 40 + 1], 0, 0
  for at = 1, #awards do
    local award = awards[at]
    if award.level >= 3 and award.score >= 50 then
      credits = credits + award.credits
      if award.kind == "badge" then badges = badges + 1 end
    end
  end
  return credits >= 60 and badges >= 3
end

-- The same over all learners in one call: what is left when nearly all of the time is spent in the loop.
function functions.cohort(number)
  local found = 0
  for at = 1, #learners do
    local awards, credits = learners[at], number % 7
    for place = 1, #awards do
      local award = awards[place]
      if award.level >= 3 and award.score >= 50 then credits = credits + award.credits end
    end
    if credits >= 60 then found = found + 1 end
  end
  return found >= 20
end

-- Work on texts and tables of its own.
function functions.texts(number)
  local seen, found = {}, 0
  for at, award in ipairs(learners[number % 40 + 1]) do
    local name = award.title:sub(1, 3)
    seen[name] = (seen[name] or 0) + award.hours
    if seen[name] > 40 and award.issuer ~= "northwind" then found = found + 1 end
  end
  return found > 3
end

-- A question about one award: of the whole record here, of the three fields that it reads in Assay.
function functions.predicate(score, level, kind)
  return score >= 70 and level >= 3 and kind ~= "course"
end

-- What our words ask as well: `count { at_least = 3, of = { kind = "badge", level = { eqf = 3 }, score = { at_least = 50 } } }`.
function functions.words(number)
  local badges = 0
  for _, award in ipairs(learners[number % 40 + 1]) do
    if award.kind == "badge" and award.level >= 3 and award.score >= 50 then badges = badges + 1 end
  end
  return badges >= 3
end

if not arg then return functions.loop, functions.cohort, functions.texts, functions.predicate end

local name, calls = arg[1], tonumber(arg[2])
local asked = functions[name]
local yes = 0
local start = os.clock()
if name == "predicate" then
  local function holds(award) return award.score >= 70 and award.level >= 3 and award.kind ~= "course" end
  for number = 1, calls do
    local awards = learners[number % 40 + 1]
    local _, met = pcall(holds, awards[number % #awards + 1])
    if met then yes = yes + 1 end
  end
else
  for number = 1, calls do
    local _, met = pcall(asked, number)
    if met then yes = yes + 1 end
  end
end
print(string.format("%.1f %d", (os.clock() - start) * 1e9 / calls, yes))
