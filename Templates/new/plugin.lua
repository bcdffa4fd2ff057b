-- What the partner asks for. Say here who stands behind it.
plugin "new-name" {
  title = "New Name",
  version = "0.1.0",
  assay = "1",
}

-- A criterion is made of words, the same as in YAML: write `new-name/ready: { hours: 40 h }` under `requires`.
criterion "ready" {
  says = "Has practised long enough.",
  takes = { hours = quantity { unit = "h", default = "40 h", at_least = "1 h" } },
  requires = function(p)
    return evidence { name = "practice log", kind = "site_log", hours = p.hours, signed_by = { role = "supervisor" } }
  end,
}

-- A promise to whoever changes this next; tests hold us to it.
example "a log that nobody signed" {
  on_date = "2026-04-15",
  learner = {
    evidence = { { kind = "site_log", hours = "45 h", date = "2026-01-31" } },
  },
  of = "ready",
  earns = false,
  because = "practice log",
}
