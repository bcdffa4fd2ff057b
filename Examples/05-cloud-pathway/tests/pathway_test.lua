-- What the pathway promises as a whole: two credentials and two partners, one certificate, and nothing counted twice.
describe("the two credentials", function()
  it("are earned by Sana one or the other, and not together: five courses are one too few", function()
    expect(learner "sana"):earns "cloud-operator"
    expect(learner "sana"):earns "platform-engineer"
    expect(learner "sana").never:earns { "cloud-operator", "platform-engineer" }
  end)

  it("are earned together by Tomas, who has one course more", function()
    expect(learner "tomas"):earns { "cloud-operator", "platform-engineer" }
  end)
end)

describe("cloud professional", function()
  local ulla = learner "ulla"

  it("takes both", function()
    expect(ulla):earns "cloud-professional"
    expect(ulla:without "engineer"):misses("cloud-professional", { short = 1 })
  end)

  it("ends with its first part", function()
    expect(ulla:on "2026-08-21"):earns "cloud-professional"
    expect(ulla:on "2026-08-22"):misses "cloud-professional"
  end)
end)

describe("every design", function()
  cases("is a good one", { "cloud-operator", "platform-engineer", "cloud-professional" }, function(id)
    expect(design(id)):lints_clean()
  end)
end)

-- Designs that nobody has, to see what each partner objects to.
describe("a design of somebody else's", function()
  credential "night-shift" {
    title = "Night Shift",
    kind = "badge",
    issuer = "harbour-college",
    partners = { { organisation = "quayside", role = "assess" } },
    assessments = {
      { id = "night-drill", method = "practical", supervision = "online", grading = { scale = "percent", pass = 60 } },
    },
    requires = all_of { assessment "night-drill", quayside.certified { tier = "professional" } },
  }

  it("has somebody of Northwind's beside every drill", function()
    expect(design "night-shift"):reports("northwind-cloud/drill-from-afar", { at = "assessments.night-drill.supervision" })
  end)

  it("ends some day, where Quayside assesses it", function()
    expect(design "night-shift"):reports "quayside/never-expires"
  end)

  it("may ask for Quayside's higher certificate, and the lower one is then not enough", function()
    expect(learner "sana"):misses("night-shift", { because = "certificate" })
  end)
end)
