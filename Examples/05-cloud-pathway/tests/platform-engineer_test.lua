-- What must stay true of Platform Engineer. Sana and Tomas have everything; each test takes something away, or adds it.
describe("platform engineer", function()
  local sana = learner "sana"

  it("is earned by somebody who has everything", function()
    expect(sana):earns "platform-engineer"
    expect(learner "tomas"):earns "platform-engineer"
  end)

  cases("is refused to somebody who lacks only", {
    { "the review", "review", "review" },
    { "a course", "delivery-pipelines", "courses" },
    { "Quayside's certificate", "quayside-associate", "certificate" },
  }, function(_, what, reason)
    expect(sana:without(what)):misses("platform-engineer", { because = reason })
  end)

  describe("courses", function()
    it("are two of level 6 at least", function()
      local lower = sana:without("delivery-pipelines"):awarded("observability", "2025-09-26")
      expect(lower):misses("platform-engineer", { because = "courses" })
    end)

    it("may be recognised for a third, and no more", function()
      local one = sana:with { awards = {
        { achievement = "infrastructure-as-code", awarded = "2025-12-19", gained_by = "prior_learning" },
      } }
      expect(one):earns "platform-engineer"
      local two = one:without("containers"):with { awards = {
        { achievement = "cluster-operations", awarded = "2026-02-06", gained_by = "transfer" },
      } }
      expect(two):misses("platform-engineer", { because = "limits" })
    end)

    it("are not those that made somebody an operator", function()
      local operator = sana:without("containers"):with { awards = {
        { achievement = "infrastructure-as-code", awarded = "2025-12-19", counted_in = "cloud-operator" },
      } }
      expect(operator):misses("platform-engineer", { because = "shared_with" })
      expect(operator:awarded("observability", "2025-09-26")):earns "platform-engineer"
    end)
  end)

  describe("a certificate of Quayside's", function()
    local function certified(achievement, proctored)
      return sana:without("quayside-associate") + { awards = {
        { achievement = achievement, awarded = "2025-11-14", attributes = { proctored = proctored } },
      } }
    end

    it("may be the higher one", function()
      expect(certified("quayside-professional", true)):earns "platform-engineer"
    end)

    it("comes from a proctored examination", function()
      expect(certified("quayside-associate", false)):misses("platform-engineer", { because = "certificate" })
    end)
  end)

  it("is renewed with a new certificate of Quayside's", function()
    local engineer = sana:awarded("platform-engineer", "2026-05-01"):on "2028-06-01"
    expect(engineer):holds "platform-engineer"
    expect(engineer).never:renews "platform-engineer"
    expect(engineer:awarded("quayside-associate", "2028-05-15")):renews "platform-engineer"
  end)
end)
