-- Northwind Fabrication: what we ask before we co-sign a welding credential.
plugin "northwind" {
  title = "Northwind Fabrication", version = "1.4.0", assay = "1",
  organisation = "northwind", reviewed = "2026-03-01",
}

criterion "floor_ready" {
  says = "Can run a MIG bay unsupervised on a normal shift.",
  takes = { hours = quantity { unit = "h", default = "40 h", at_least = "1 h" } },
  requires = function(p)
    return all_of {
      evidence { name = "site log", kind = "site_log", hours = p.hours, signed_by = { role = "supervisor" } },
      assessment { id = "bend-test", score = 70, within = "2 years" },
      any_of { holds "safety-induction", holds "iso-9606-1" },
      count { at_least = 1, of = { kind = "badge", is = "northwind/witnessed" } },
    }
  end,
}

predicate "witnessed" {
  says = "Names a witness who is not the assessor.",
  reads = { "attributes.witness", "attributes.assessor" },
  holds_if = function(witness, assessor) return witness ~= assessor end,
}

check "practical-without-witness" {
  why  = [[Our insurer wants a named witness
for every practical assessment.]],
  each = "assessment",
  find = function(assessment, report)
    if assessment.method == "practical" and not assessment.northwind.witness then
      report { at = "method", message = "`" .. assessment.id .. "` names no witness", help = "add one" }
    end
  end,
}

--[==[ What this looks like
when it goes wrong. ]==]
example "forgot the signature" {
  on_date = "2026-05-01",
  learner = {
    awards = { { achievement = "safety-induction", awarded = "2025-09-01" } },
    evidence = { { kind = "site_log", hours = "45 h", date = "2026-01-31" } },
    ["results"]  = { { assessment = "bend-test", score = 81, date = "2026-02-10" } };
  },
  of = "floor_ready", earns = false, because = "site log",
}
