-- lua5.4 trivial_tests.lua COUNT FILES FOLDER: a project with so many tests that compare two numbers, in so many files, and
-- beside them the same comparisons as plain functions (FOLDER/plain) with a loop that calls them (FOLDER/plain.lua).
local count, files, folder = math.tointeger(arg[1]), math.tointeger(arg[2]), arg[3]

local function write(path, lines)
  local file = assert(io.open(folder .. "/" .. path, "w"))
  file:write(table.concat(lines, "\n"), "\n")
  file:close()
end

assert(os.execute(("mkdir -p '%s/project/tests' '%s/plain'"):format(folder, folder)))
write("project/assay.yaml", { "assay: 1", "name: benchmark" })

for number = 1, files do
  local tests = { ("describe('d%d', function()"):format(number) }
  local plain = { "return {" }
  for case = 1, count // files do
    tests[#tests + 1] = ("  it('case %d', function() expect(%d):equals(%d + 1) end)"):format(case, case + 1, case)
    plain[#plain + 1] = ("  { 'case %d', function() assert(%d == %d + 1) end },"):format(case, case + 1, case)
  end
  tests[#tests + 1] = "end)"
  plain[#plain + 1] = "}"
  write(("project/tests/t%04d_test.lua"):format(number), tests)
  write(("plain/t%04d.lua"):format(number), plain)
end

write("plain.lua", {
  "local passed = 0",
  ("for number = 1, %d do"):format(files),
  ("  for _, case in ipairs(dofile(('%s/plain/t%%04d.lua'):format(number))) do"):format(folder),
  "    local holds, why = xpcall(case[2], debug.traceback)",
  "    if holds then passed = passed + 1 else print(case[1], why) end",
  "  end",
  "end",
  "print(passed)",
})
