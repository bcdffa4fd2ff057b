-- Northwind Fabrication: what we ask before we co-sign a welding credential.
plugin "northwind" {
  title = "Northwind Fabrication",
  version = "0.1.0",
  assay = "1",
  organisation = "northwind",
  reviewed = "2026-04-15",
}

-- A criterion is made of words, the same as in YAML: `northwind/floor_ready: { hours: 40 h }` under `requires`.
criterion "floor_ready" {
  says = "Can run a MIG bay unsupervised on a normal shift.",
  takes = { hours = quantity { unit = "h", default = "40 h", at_least = "1 h" } },
  requires = function(p)
    return all_of {
      evidence { name = "site log", kind = "site_log", hours = p.hours, signed_by = { role = "supervisor" } },
      holds "safety-induction",
    }
  end,
}

-- A promise to whoever changes this next; tests hold us to it.
example "forgot the signature" {
  on_date = "2026-04-15",
  learner = {
    awards = { { achievement = "safety-induction", awarded = "2025-09-01" } },
    evidence = { { kind = "site_log", hours = "45 h", date = "2026-01-31" } },
  },
  of = "floor_ready",
  earns = false,
  because = "site log",
}
