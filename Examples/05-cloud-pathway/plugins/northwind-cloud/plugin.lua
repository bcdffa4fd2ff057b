-- Northwind Cloud: what we ask of people whom we let near the plant's services.
plugin "northwind-cloud" {
  title = "Northwind Cloud",
  says = "Who may be on call for the plant.",
  version = "2.0.1",
  assay = "1",
  organisation = "northwind-cloud",
  reviewed = "2026-02-16",
}

criterion "on_call" {
  says = "Has been on call for services that people depend on.",
  takes = {
    weeks = integer { default = 4, at_least = 1, at_most = 26, says = "How many weeks." },
    within = quantity { unit = "years", default = "2 years", says = "How recent." },
  },
  requires = function(p)
    return all_of {
      count {
        name = "on-call weeks",
        title = "Weeks on call in production",
        says = "A week in the test rooms is good practice, and no proof.",
        at_least = p.weeks,
        of = { id = "on-call-week", within = p.within, is = "northwind-cloud/in_production" },
      },
      evidence {
        name = "handover",
        title = "A handover that another engineer could work from",
        kind = "handover",
        signed_by = { role = "team_lead", organisation = "northwind-cloud" },
        within = p.within,
      },
    }
  end,
}

predicate "in_production" {
  says = "Was spent on services that people depend on.",
  reads = { "attributes.environment" },
  holds_if = function(environment) return environment == "production" end,
}

check "drill-from-afar" {
  says = "A drill may be taken from anywhere.",
  why = "In a drill people pull cables. Somebody of ours has to stand beside them.",
  each = "assessment",
  find = function(assessment, report)
    if assessment.method == "practical" and assessment.supervision ~= "on_site" then
      report {
        at = "supervision",
        message = "`" .. assessment.id .. "` is a drill, and nobody has to be there",
        help = "write `supervision: on_site`",
      }
    end
  end,
}

example "two weeks in production, one handover" {
  on_date = "2026-05-01",
  learner = {
    awards = {
      { achievement = "on-call-week", awarded = "2026-01-12", attributes = { environment = "production" } },
      { achievement = "on-call-week", awarded = "2026-03-02", attributes = { environment = "production" } },
    },
    evidence = {
      { kind = "handover", date = "2026-03-02", signed_by = { role = "team_lead", organisation = "northwind-cloud" } },
    },
  },
  of = "on_call",
  with = { weeks = 2 },
  earns = true,
}

example "a week in the test rooms is no week" {
  on_date = "2026-05-01",
  learner = {
    awards = {
      { achievement = "on-call-week", awarded = "2026-01-12", attributes = { environment = "test" } },
      { achievement = "on-call-week", awarded = "2026-03-02", attributes = { environment = "production" } },
    },
    evidence = {
      { kind = "handover", date = "2026-03-02", signed_by = { role = "team_lead", organisation = "northwind-cloud" } },
    },
  },
  of = "on_call",
  with = { weeks = 2 },
  earns = false,
  because = "on-call weeks",
}
