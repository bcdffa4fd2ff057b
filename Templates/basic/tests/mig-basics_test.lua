-- What must stay true of MIG Basics, whatever is changed: `assay test` tells. A test is a sentence and what shows it.
describe("mig basics", function()
  local ana = learner "ana"

  it("is earned by somebody who has everything", function()
    expect(ana):earns "mig-basics"
  end)

  it("is refused to somebody who did not pass the weld test", function()
    expect(learner "ben"):misses("mig-basics", { because = "weld-test" })
  end)

  -- A test for each row: what it is called, a score, and whether that is enough.
  cases("pass mark", { { "just below", 69, false }, { "exactly", 70, true } }, function(_, score, earned)
    local test = { assessment = "mig-basics/weld-test", date = "2026-03-20", score = score }
    local tested = ana:with { results = { test } }
    expect(tested:earns "mig-basics"):equals(earned)
  end)

  todo("expires and is renewed", "the college and Northwind have not agreed on a period")
end)
