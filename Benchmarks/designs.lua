-- lua5.4 designs.lua COUNT FOLDER [EXAMPLES]: a project of so many designs of about 60 lines, the same on every machine.
-- With EXAMPLES, the first so many designs have a worked example each, and a learner of its own. No rule finds anything.
local count, folder, examples = math.tointeger(arg[1]), arg[2], math.tointeger(arg[3] or 0)
math.randomseed(7)

local words = {}
for word in ([[weld plate joint torch shield gas wire feed cloud node cluster deploy restore log alert plan audit
  review client safety quality process team design supply]]):gmatch("%a+") do words[#words + 1] = word end

local function phrase(length)
  local chosen = {}
  for i = 1, length do chosen[i] = words[math.random(#words)] end
  return (table.concat(chosen, " "):gsub("^%l", string.upper))
end

-- So many different numbers from 1 to a largest one.
local function numbers(how_many, largest)
  local chosen, seen = {}, {}
  while #chosen < how_many do
    local number = math.random(largest)
    if not seen[number] then chosen[#chosen + 1] = number end
    seen[number] = true
  end
  return chosen
end

local function write(path, lines)
  local file = assert(io.open(folder .. "/" .. path, "w"))
  file:write(table.concat(lines, "\n"), "\n")
  file:close()
end

assert(os.execute(("mkdir -p '%s/credentials' '%s/catalogue' '%s/learners'"):format(folder, folder, folder)))
write("assay.yaml", { "assay: 1", "name: benchmark" })

local organisations, catalogue = {}, {}
for i = 1, 20 do
  organisations[i] = ("%sorganisation: org-%d\ntitle: %s\ncountry: IE"):format(i > 1 and "---\n" or "", i, phrase(2))
end
for i = 1, 50 do
  catalogue[i] = ("%sachievement: unit-%d\ntitle: %s\nkind: course\nissuer: org-%d\ncredits: %d ects\ntags: [cloud]"):format(
    i > 1 and "---\n" or "", i, phrase(3), math.random(20), math.random(6))
end
write("organisations.yaml", organisations)
write("catalogue/units.yaml", catalogue)

for i = 1, count do
  local lines = {}
  local function add(line, ...) lines[#lines + 1] = line:format(...) end
  add("credential: design-%d", i)
  add("title: %s", phrase(4))
  add("kind: micro_credential")
  add("version: 1.%d.0", math.random(9))
  add("status: active")
  add("description: %s", phrase(18))
  add("taught_in: [en]")
  local organisation = numbers(2, 20)
  add("issuer: org-%d", organisation[1])
  add("partners:")
  add("  - organisation: org-%d", organisation[2])
  add("    role: assess")
  add("level:")
  add("  eqf: %d", math.random(3, 7))
  local credits = math.random(6)
  add("credits: %d ects", credits)
  add("hours: %d h", credits * math.random(25, 30))
  add("duration: %d weeks", math.random(5, 20))
  add("delivery: blended")
  add("tags: [%s, %s]", words[math.random(#words)], "benchmark")
  add("outcomes:")
  for outcome = 1, 4 do
    add("  - id: outcome-%d", outcome)
    add("    statement: %s", phrase(9))
  end
  add("assessments:")
  for assessment = 1, 2 do
    add("  - id: task-%d", assessment)
    add("    title: %s", phrase(3))
    add("    method: %s", assessment == 1 and "practical" or "written")
    add("    purpose: summative")
    add("    assesses: [outcome-%d, outcome-%d]", assessment, assessment + 2)
    add("    weight: 50")
    add("    supervision: on_site")
    add("    identity: checked")
    add("    grading: { scale: percent, pass: %d }", 40 + math.random(30))
  end
  local units = numbers(4, 50)
  add("requires:")
  add("  all_of:")
  add("    - holds: unit-%d", units[1])
  add("    - assessment: { id: task-1, within: 2 years }")
  add("    - assessment: task-2")
  add("    - some_of:")
  add("        at_least: 2")
  add("        of:")
  for unit = 2, 4 do add("          - holds: unit-%d", units[unit]) end
  add("    - credits: { at_least: 3 ects, of: { tag: cloud } }")
  add("validity:")
  add("  period: 3 years")
  add("  renewals: [{ requires: { assessment: task-2 }, extends: 3 years }]")
  if i <= examples then
    add("examples:")
    add("  - { learner: learner-%d, on_date: 2026-04-15, earns: %s }", i, i % 2 == 0)
    local record = {}
    local function note(line, ...) record[#record + 1] = line:format(...) end
    note("learner: learner-%d", i)
    note("awards:")
    for unit = i % 2 == 0 and 1 or 2, 3 do
      note("  - { achievement: unit-%d, awarded: 2026-%02d-10 }", units[unit], unit)
    end
    for _, unit in ipairs(numbers(8, 50)) do
      if unit ~= units[1] then note("  - { achievement: unit-%d, awarded: 2025-%02d-20 }", unit, unit % 12 + 1) end
    end
    note("results:")
    note("  - { assessment: design-%d/task-1, score: 90, date: 2026-03-01 }", i)
    note("  - { assessment: design-%d/task-2, score: 90, date: 2026-03-02 }", i)
    write(("learners/learner-%05d.yaml"):format(i), record)
  end
  write(("credentials/design-%05d.yaml"):format(i), lines)
end
