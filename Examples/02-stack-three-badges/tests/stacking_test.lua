-- What stacking must keep: what counts, and where. Each test is a sentence, and below it what shows it.
describe("fabrication technician", function()
  local ines = learner "ines" -- has all four badges

  it("takes three of four badges", function()
    expect(ines:without "cad-basics"):earns "fabrication-technician"
    expect(ines:without("cad-basics", "metrology")):misses("fabrication-technician", { short = 1 })
  end)

  it("takes MIG Welding, whatever else there is", function()
    expect(ines:without "mig-welding"):misses "fabrication-technician"
  end)

  property("is never lost by one more award", "fabrication-technician", function(l, extra)
    return implies(l:earns "fabrication-technician", (l + extra):earns "fabrication-technician")
  end)
end)

describe("quality inspector", function()
  it("has at most one badge in common with the technician", function()
    expect(learner "joao"):earns "quality-inspector"
    expect(learner "joao").never:earns { "fabrication-technician", "quality-inspector" }
    expect(learner "ines"):earns { "fabrication-technician", "quality-inspector" }
  end)

  it("takes two badges", function()
    expect(learner("joao"):without "metrology"):misses("quality-inspector", { short = 1 })
  end)
end)

describe("cloud operator", function()
  it("finds the place of each course, whatever the order of the list", function()
    local found = learner("dara"):evaluate "cloud-operator"
    expect(found.verdict):equals "met"
    expect(found.essential):contains "network-automation#1"
  end)

  it("says why to somebody with two electives of Northwind's", function()
    expect(learner("farid"):explain "cloud-operator"):matches_snapshot()
  end)

  it("is earned by Hana once she has another course, as a third of it may be prior learning", function()
    local hana = learner "hana"
    expect(hana):misses("cloud-operator", { because = "limits" })
    expect(hana:with { awards = { { achievement = "cloud-security", awarded = "2026-04-30" } } }):earns "cloud-operator"
  end)
end)
