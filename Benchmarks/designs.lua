-- lua5.4 designs.lua COUNT FOLDER: a project of so many designs of about 60 lines, the same on every machine.
local count, folder = math.tointeger(arg[1]), arg[2]
math.randomseed(7)

local words = {}
for word in ([[weld plate joint torch shield gas wire feed cloud node cluster deploy restore log alert plan audit
  review client safety quality process team design supply]]):gmatch("%a+") do words[#words + 1] = word end

local function phrase(length)
  local chosen = {}
  for i = 1, length do chosen[i] = words[math.random(#words)] end
  return (table.concat(chosen, " "):gsub("^%l", string.upper))
end

local function write(path, lines)
  local file = assert(io.open(folder .. "/" .. path, "w"))
  file:write(table.concat(lines, "\n"), "\n")
  file:close()
end

assert(os.execute(("mkdir -p '%s/credentials' '%s/catalogue'"):format(folder, folder)))
write("assay.yaml", { "assay: 1", "name: benchmark" })

local organisations, catalogue = {}, {}
for i = 1, 20 do
  organisations[i] = ("%sorganisation: org-%d\ntitle: %s"):format(i > 1 and "---\n" or "", i, phrase(2))
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
  add("issuer: org-%d", math.random(20))
  add("partners:")
  add("  - organisation: org-%d", math.random(20))
  add("    role: assess")
  add("level:")
  add("  eqf: %d", math.random(3, 7))
  add("credits: %d ects", math.random(6))
  add("hours: %d h", 25 * math.random(6))
  add("duration: %d weeks", math.random(2, 20))
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
  add("requires:")
  add("  all_of:")
  add("    - holds: unit-%d", math.random(50))
  add("    - assessment: { id: task-1, within: 2 years }")
  add("    - assessment: task-2")
  add("    - some_of:")
  add("        at_least: 1")
  add("        of:")
  add("          - holds: unit-%d", math.random(50))
  add("          - holds: unit-%d", math.random(50))
  add("    - credits: { at_least: 3 ects, of: { tag: cloud } }")
  add("validity:")
  add("  period: 3 years")
  write(("credentials/design-%05d.yaml"):format(i), lines)
end
