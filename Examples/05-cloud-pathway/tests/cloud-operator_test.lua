-- What must stay true of Cloud Operator, whatever is changed. Each test is a sentence, and below it what shows it.
describe("cloud operator", function()
  local sana = learner "sana" -- has everything
  local ulla = learner "ulla" -- was awarded it on 2023-08-21

  it("is earned by somebody who has everything", function()
    expect(sana):earns "cloud-operator"
  end)

  cases("is refused to somebody who lacks only", {
    { "linux-basics" }, { "drill" }, { "project" }, { "handover" },
  }, function(what)
    expect(sana:without(what)):misses("cloud-operator", { because = what })
  end)

  it("asks for two weeks on call, and a week in the test rooms is none", function()
    expect(sana:without "week-10"):misses("cloud-operator", { because = "on-call weeks", short = 1 })
    local in_tests = learner { awards = {
      { achievement = "on-call-week", awarded = "2026-03-08", attributes = { environment = "test" } },
    } }
    expect(sana:without "week-10" + in_tests):misses("cloud-operator", { because = "on-call weeks", short = 1 })
  end)

  it("takes the handover of a week only from a team lead of Northwind", function()
    local by_a_colleague = { evidence = { { kind = "handover", date = "2026-01-19", signed_by = { role = "engineer", organisation = "northwind-cloud" } } } }
    expect(sana:with(by_a_colleague)):misses("cloud-operator", { because = "handover" })
  end)

  describe("electives", function()
    local without_electives = sana:without("containers", "infrastructure-as-code")

    it("are two courses in cloud computing", function()
      expect(sana:without "containers"):misses("cloud-operator", { because = "electives", short = "3 ects" })
    end)

    it("may be one course of Northwind's, and not two", function()
      local one = without_electives:awarded("plant-telemetry", "2025-05-09")
      expect(one:awarded("observability", "2025-09-26")):earns "cloud-operator"
      expect(one:awarded("plant-backups", "2025-09-26")):misses("cloud-operator", { because = "electives" })
    end)

    it("count one course under two names once", function()
      local twice = without_electives:awarded("cloud-security", "2025-02-07"):awarded("cloud-security-short", "2025-03-14")
      expect(twice):misses("cloud-operator", { because = "electives" })
    end)
  end)

  -- The score, and whether that is enough.
  cases("the drill is passed with 60", { { "59", 59, false }, { "60", 60, true } }, function(_, score, is_enough)
    local drilled = sana:with { results = { { assessment = "cloud-operator/drill", date = "2026-02-11", score = score } } }
    expect(drilled:earns "cloud-operator"):equals(is_enough)
  end)

  describe("held and renewed", function()
    -- A pass in the drill, on another day than the first time.
    local function drilled(day)
      return { results = { { assessment = "cloud-operator/drill", date = day, score = 71 } } }
    end

    it("is held for three years", function()
      expect(ulla:on "2026-08-21"):holds "cloud-operator"
      expect(ulla:on "2026-08-22").never:holds "cloud-operator"
    end)

    it("is renewed by practice, with 60 hours", function()
      expect(ulla:on "2026-05-09").never:renews "cloud-operator"
      expect(ulla:on "2026-05-10"):renews "cloud-operator"
    end)

    it("is renewed by another drill, without any practice", function()
      local idle = ulla:on("2026-05-01"):without "on-call-week"
      expect(idle).never:renews "cloud-operator"
      expect(idle + drilled "2026-04-15"):renews "cloud-operator"
    end)

    it("is not renewed by the drill of the first time", function()
      expect(ulla:on("2026-05-01"):without "on-call-week" + drilled "2023-08-01").never:renews "cloud-operator"
    end)

    -- Six months before it ends, and one month after.
    cases("can be renewed", {
      { "not yet", "2026-02-20", false },
      { "from the first day", "2026-02-21", true },
      { "to the last day", "2026-09-21", true },
      { "no more", "2026-09-22", false },
    }, function(_, day, can)
      expect((ulla + drilled "2026-02-01"):on(day):renews "cloud-operator"):equals(can)
    end)
  end)

  property("is never lost by one more award", "cloud-operator", function(l, extra)
    return implies(l:earns "cloud-operator", (l + extra):earns "cloud-operator")
  end)
end)
