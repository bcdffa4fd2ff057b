-- What Northwind's words must go on meaning. Noor has done everything; each test takes something away.
describe("northwind/floor_ready", function()
  local noor = learner "noor"

  it("is met by a welder's certificate in place of the induction", function()
    local certified = noor:without "safety-induction"
    expect(certified):misses("mig-operator", { because = "northwind/inducted" })
    expect(certified:awarded("iso-9606-1", "2024-06-03")):earns "mig-operator"
  end)

  it("asks for the hours that the design says", function()
    expect(noor:without "log-jan"):misses("mig-operator", { because = "site log", short = "12 h" })
  end)

  -- Who watched the second shift, and what comes of it. An assessor is no witness; and nobody knows who nobody is.
  cases("the second shift was watched by", {
    { "a colleague", "R. Lindqvist", "met" },
    { "the assessor", "M. Okafor", "unmet" },
    { "nobody wrote down whom", false, "undecided" },
  }, function(_, witness, verdict)
    local watched = noor:without "shift-mar" + { awards = {
      { achievement = "mig-shift", awarded = "2026-03-05", attributes = { witness = witness or nil, assessor = "M. Okafor" } },
    } }
    expect(watched:verdict "mig-operator"):equals(verdict)
  end)
end)

describe("northwind/two_in_a_row", function()
  local function tests(...)
    local results = {}
    for place, test in ipairs { ... } do results[place] = { assessment = "bend-test", date = test[1], score = test[2] } end
    return learner "noor":with { results = results }
  end

  it("looks at the two latest tests, in whatever order they stand", function()
    expect(tests({ "2026-03-19", 79 }, { "2026-01-15", 68 }, { "2026-02-19", 74 })):earns "mig-operator"
    expect(tests({ "2026-03-19", 69 }, { "2026-01-15", 88 }, { "2026-02-19", 74 })):misses(
      "mig-operator", { because = "northwind/two_in_a_row" })
  end)

  it("is not met by one test, or by none", function()
    expect(tests { "2026-03-19", 79 }):misses("mig-operator", { because = "northwind/two_in_a_row" })
    expect(learner "noor":without "bend-test"):misses("mig-operator", { because = "northwind/two_in_a_row" })
  end)

  it("takes tests of half a year", function()
    expect(tests({ "2025-09-17", 79 }, { "2026-03-19", 79 })):earns "mig-operator"
    expect(tests({ "2025-09-16", 79 }, { "2026-03-19", 79 })):misses "mig-operator"
  end)

  it("waits for a score", function()
    expect(tests({ "2026-02-19", 74 }, { "2026-03-19" })):undecided "mig-operator"
  end)
end)

property("more never loses MIG Operator", "mig-operator", function(l, extra)
  return implies(l:earns "mig-operator", (l + extra):earns "mig-operator")
end)

-- A design that nobody has, to see what Northwind objects to.
describe("a practical assessment", function()
  credential "grinding" {
    title = "Grinding",
    kind = "badge",
    issuer = "harbour-college",
    assessments = { { id = "grind", method = "practical", grading = { scale = "percent", pass = 60 } } },
  }

  it("names whoever watches", function()
    expect(design "grinding"):reports("northwind/practical-without-witness", { at = "assessments.grind.method" })
    expect(design "tig-operator"):lints_clean()
  end)
end)
