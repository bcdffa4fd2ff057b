extension SeededMistake {
  /// What partners get wrong when they write a plugin.
  static let inPlugins: [SeededMistake] = [
    SeededMistake(
      "plugins/northwind/plugin.lua", "takes = {", "take = {", "unknown-field", "take", help: "did you mean `takes`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "requires = function", "require = function", "unknown-field", "require",
      help: "did you mean `requires`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "signed_by = { role", "signd_by = { role", "unknown-field", "signd_by",
      help: "did you mean `signed_by`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "hours = p.hours", "hours = \"45 days\"", "bad-quantity", "45 days",
      help: "did you mean `45 h`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "unit = \"h\", default = \"40 h\"", "unit = \"h\", default = \"40 d\"",
      "bad-quantity", "40 d"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "unit = \"h\", def", "unit = \"hrs\", def", "unknown-unit", "hrs",
      help: "did you mean `h`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "hours = p.hours", "hours = p.hour", "script-error", "hour",
      help: "did you mean `hours`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "return all_of {", "if p.hour > 3 then return nil end return all_of {",
      "script-error", "hour", help: "did you mean `hours`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "return all_of {", "local t = {} if t.a > 3 then return nil end return all_of {",
      "script-error", "t.a"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "return all_of {", "local t = {} local x = t.a + 1 return all_of {",
      "script-error", "t.a"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "title = \"Northwind Fabrication\",", "title = \"Northwind Fabrication\"",
      "script-syntax", ""),
    SeededMistake(
      "plugins/northwind/plugin.lua", "says = \"Can run a MIG bay unsupervised on a normal shift.\",",
      "says = \"Can run a MIG bay unsupervised on a normal shift.\"", "script-syntax", ""),
    SeededMistake(
      "plugins/northwind/plugin.lua", "assessment.method == \"practical\"", "assessment.method = \"practical\"",
      "script-syntax", "=",
      help: "write `==`: `assessment.method == \"practical\" and not assessment.northwind.witness`"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "return all_of {", "all_of {", "answer-of-wrong-kind", "all_of {",
      help: "write `return` before `all_of`"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "return all_of {", "local x = all_of {", "answer-of-wrong-kind", "function(p)"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "return all_of {", "return al_of {", "unknown-name", "al_of",
      help: "did you mean `all_of`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "evidence {", "evidense {", "unknown-name", "evidense",
      help: "did you mean `evidence`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "hours = p.hours", "hours = hours", "wrong-type", "hours"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "kind = \"site_log\",", "kind = \"site_log,", "script-syntax",
      "\"site_log, hours = p.hours, signed_by = { role = \""),
    SeededMistake(
      "plugins/northwind/plugin.lua", "says = \"Can run a MIG bay unsupervised on a normal shift.\",",
      "says = \"Can run a MIG bay unsupervised on a normal shift.,", "script-syntax",
      "\"Can run a MIG bay unsupervised on a normal shift.,"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "    }\n  end,\n}\n\n-- A question", "    }\n}\n\n-- A question", "script-syntax",
      "", help: "write `end` below line 13"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "help = \"add `northwind: { witness: … }`\" }\n    end",
      "help = \"add `northwind: { witness: … }`\" }", "script-syntax", "", help: "write `end` below line 30"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "is = \"northwind/witnessed\" } },", "is = \"northwind/witnessed\" },",
      "script-syntax", "", help: "write `}` here"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "  end,\n}\n\n-- A question", "  end,\n\n-- A question", "script-syntax", "",
      help: "write `}` here"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "    end\n  end,\n}\n\nexample",
      "    else if assessment.method == \"oral\" then\n    end\n  end,\n}\n\nexample", "script-syntax", ""),
    SeededMistake(
      "plugins/northwind/plugin.lua", "witness ~= assessor", "witness != assessor", "script-syntax", "!=",
      help: "write `~=`"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "title = \"Northwind Fabrication\"", "title: \"Northwind Fabrication\"",
      "script-syntax", ":", help: "write `title = \"Northwind Fabrication\"`"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "and not assess", "&& not assess", "script-syntax", "&&", help: "write `and`"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "and not assess", "and !assess", "script-syntax", "!", help: "write `not`"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "hours = p.hours", "hours = null", "unknown-name", "null", help: "write `nil`"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "return all_of {", "local x = 1 x += 1 return all_of {", "script-syntax", "+=",
      help: "write `x = x + …`"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "return all_of {", "// all of them\n    return all_of {", "script-syntax", "//",
      help: "write `--`"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "return all_of {", "# all of them\n    return all_of {", "script-syntax", "#",
      help: "write `--`"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "return all_of {", "return floor_ready {", "unknown-name", "floor_ready",
      help: "did you mean `northwind.floor_ready`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "holds \"safety-induction\"", "northwind.floor_ready {}", "answer-of-wrong-kind",
      "criterion"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "reads = { \"attributes.witness\", \"attributes.assessor\" }",
      "reads = { \"attribute.witness\", \"attributes.assessor\" }", "unknown-field", "attribute.witness",
      help: "did you mean `attributes`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "reads = { \"attributes.witness\", \"attributes.assessor\" }",
      "reads = { \"titel\", \"attributes.assessor\" }", "unknown-field", "titel", help: "did you mean `title`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "  reads = { \"attributes.witness\", \"attributes.assessor\" },\n", "",
      "missing-field", "witnessed"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "-- A question about",
      "criterion \"floor_ready\" { says = \"x\", requires = function(p) return holds \"iso-9606-1\" end }\n-- A question about",
      "duplicate-id", "floor_ready"),
    SeededMistake(
      "plugins/northwind/plugin.lua",
      "plugin \"northwind\" { title = \"Northwind Fabrication\", version = \"1.4.0\", assay = \"1\", organisation = \"northwind\", reviewed = \"2026-03-01\" }\n",
      "", "missing-field", ""),
    SeededMistake(
      "plugins/northwind/plugin.lua", "plugin \"northwind\"", "plugin \"northwinds\"", "other-plugin", "northwind",
      in: "assay.yaml", help: "write `northwinds` in `assay.yaml`, or correct the plugin"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "organisation = \"northwind\"", "organisation = \"northwnd\"",
      "dangling-reference", "northwnd", help: "did you mean `northwind`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "version = \"1.4.0\"", "versoin = \"1.4.0\"", "unknown-field", "versoin",
      help: "did you mean `version`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "assay = \"1\"", "assay = \"2\"", "unknown-version", "2",
      help: "write `assay = \"1\"`"),
    SeededMistake(
      "assay.yaml", "version: 1.4.0", "version: 1.3.0", "other-plugin", "1.3.0"),
    SeededMistake(
      "assay.yaml", "version: 1.4.0",
      "digest: \"sha256:0000000000000000000000000000000000000000000000000000000000000000\"", "other-plugin",
      "sha256:0000000000000000000000000000000000000000000000000000000000000000"),
    SeededMistake(
      "assay.yaml", "path: plugins/northwind", "path: plugins/nortwind", "missing-plugin",
      "plugins/nortwind"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "criterion \"floor_ready\"",
      "local m = require \"helpers\"\ncriterion \"floor_ready\"", "script-error", "\"helpers\""),
    SeededMistake(
      "plugins/northwind/plugin.lua", "criterion \"floor_ready\"",
      "local m = io.open(\"x\")\ncriterion \"floor_ready\"", "unknown-name", "io"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "criterion \"floor_ready\"", "local m = os.time()\ncriterion \"floor_ready\"",
      "unknown-name", "os"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "of = \"floor_ready\"", "of = \"flor_ready\"", "dangling-reference", "flor_ready",
      help: "did you mean `floor_ready`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "earns = false", "earns = true", "example-disagrees", "true"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "because = \"site log\"", "because = \"site loog\"", "example-disagrees",
      "site loog"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "because = \"site log\"", "because = \"bend-test\"", "example-disagrees",
      "bend-test"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "on_date = \"2026", "on_day = \"2026", "unknown-field", "on_day",
      help: "did you mean `on_date`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "achievement = \"safety-induction\", aw", "achievement = \"safety-inducton\", aw",
      "dangling-reference", "safety-inducton", help: "did you mean `safety-induction`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "awarded = \"2025-09-01\"", "awarded = \"2025-09-31\"", "impossible-date",
      "2025-09-31"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "each = \"assessment\"", "each = \"assessments\"", "unknown-word", "assessments",
      help: "did you mean `assessment`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "each = \"assessment\"", "each = \"learnerr\"", "unknown-word", "learnerr",
      help: "did you mean `learner`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "assessment.method ==", "assessment.metod ==", "script-error", "metod",
      help: "did you mean `method`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "assessment.northwind.witness", "assessment.nortwind.witness", "script-error",
      "nortwind", help: "did you mean `northwind`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua",
      "  why  = \"Our insurer wants a named witness for every practical assessment.\",\n", "", "missing-field",
      "practical-without-witness"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "  requires = function(p)", "  requires_ = function(p)", "unknown-field",
      "requires_", help: "did you mean `requires`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "id = \"bend-test\", score", "id = \"bend-tset\", score", "dangling-reference",
      "bend-tset", help: "did you mean `bend-test`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "holds \"safety-induction\"", "holds \"safety-inducton\"", "dangling-reference",
      "safety-inducton", help: "did you mean `safety-induction`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "is = \"northwind/witnessed\"", "is = \"northwind/witnesed\"",
      "unknown-predicate", "northwind/witnesed", help: "did you mean `northwind/witnessed`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "of = { kind = \"badge\"", "of = { knd = \"badge\"", "unknown-field", "knd",
      help: "did you mean `kind`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "score = 70", "score = \"seventy\"", "unknown-mark", "seventy"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "within = \"2 years\"", "within = \"2 yaers\"", "bad-quantity", "2 yaers",
      help: "did you mean `2 years`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "holds \"iso-9606-1\"", "holds { \"iso-9606-1\" }", "wrong-type",
      "{ \"iso-9606-1\" }"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "holds \"safety-induction\", holds", "holds = \"safety-induction\", holds",
      "two-criteria", "holds"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "return all_of {", "error(\"no bay here\") return all_of {", "script-error",
      "error(\"no bay here\") return all_of {"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "quantity { unit", "quantty { unit", "unknown-name", "quantty",
      help: "did you mean `quantity`?"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "at_least = \"1 h\"", "atleast = \"1 h\"", "unknown-field", "atleast",
      help: "did you mean `at_least`?"),
    SeededMistake(
      "credentials/bay-ready.yaml", "{ hours: 40 h }", "{ hours: true }", "bad-quantity", "true"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "default = \"40 h\", ", "", "missing-field", "of"),
    SeededMistake(
      "plugins/northwind/plugin.lua", "return all_of {", "local x = p:hours() return all_of {", "script-error",
      "p:hours"),
  ]
}
