-- What must stay true of MIG Basics, whatever is changed. Each test is a sentence, and below it what shows it.
describe("mig basics", function()
  local amina = learner "amina" -- has everything

  it("is earned by somebody who has everything", function()
    expect(amina):earns "mig-basics"
  end)

  cases("is refused to somebody who lacks only", {
    { "safety-induction" }, { "weld-test" },
  }, function(what)
    expect(amina:without(what)):misses("mig-basics", { because = what })
  end)

  it("asks for twelve hours, and says how many are missing", function()
    expect(amina:without "log-march"):misses("mig-basics", { because = "bay-hours", short = "4 h" })
  end)

  -- A test for each row: what it is called, a score, and whether that is enough.
  cases("pass mark", { { "just below", 69, false }, { "exactly", 70, true } }, function(_, score, is_enough)
    local tested = amina:with { results = { { assessment = "mig-basics/weld-test", date = "2026-03-20", score = score } } }
    expect(tested:earns "mig-basics"):equals(is_enough)
  end)

  it("counts no hours that nobody signed", function()
    expect(learner "bruno"):misses("mig-basics", { because = "bay-hours", short = "5 h" })
  end)

  it("is not earned on a lapsed induction", function()
    expect(learner("chloe"):on "2026-02-05"):earns "mig-basics"
    expect(learner("chloe"):on "2026-02-06"):misses("mig-basics", { because = "safety-induction" })
  end)
end)
