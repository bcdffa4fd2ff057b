-- What must stay true of the stack, whatever is changed: `assay test` tells. A test is a sentence and what shows it.
describe("fabrication technician", function()
  local ines = learner "ines"

  it("is earned with MIG Welding and one more badge", function()
    expect(ines):earns "fabrication-technician"
  end)

  it("is refused with one badge", function()
    expect(ines:without "metrology"):misses("fabrication-technician", { short = 1 })
  end)

  it("is refused without MIG Welding, whatever else there is", function()
    expect(learner "kira"):misses "fabrication-technician"
  end)

  property("is never lost by one more award", "fabrication-technician", function(l, extra)
    return implies(l:earns "fabrication-technician", (l + extra):earns "fabrication-technician")
  end)
end)
