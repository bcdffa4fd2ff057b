extension CoreRule {
  /// Rules about plugins and their scripts. What depends on a plugin at fault is undecided, and nothing else is.
  static let scripts: [CoreRule] = [
    CoreRule(
      "answer-of-wrong-kind", "A function of a plugin gives back something that cannot be used.",
      "`requires` gives back a criterion, `holds_if` true or false, `decides` one of `met()`, `unmet(…)`, `undecided(…)`. Most often a `return` is missing.",
      example: RuleExample(
        "plugin \"northwind\" {}\ncriterion \"floor_ready\" {\n  says = \"Can run a MIG bay.\",\n  requires = function() holds \"safety-induction\" end,\n}",
        corrected:
          "plugin \"northwind\" {}\ncriterion \"floor_ready\" {\n  says = \"Can run a MIG bay.\",\n  requires = function() return holds \"safety-induction\" end,\n}",
        in: "plugins/northwind/plugin.lua")),
    CoreRule(
      "missing-plugin", "A plugin that `assay.yaml` names could not be found or loaded.",
      "What it declares is not known, so designs that use it are undecided until it is there.",
      example: RuleExample(
        "assay: 1\nplugins: [ nowhere ]", corrected: "assay: 1\nplugins: []", in: "assay.yaml")),
    CoreRule(
      "other-plugin", "A plugin is not the one that `assay.yaml` pins.",
      "Its version or the digest of its files differs. Look at what changed, then pin what you have looked at."),
    CoreRule(
      "out-of-range", "A parameter of a partner's criterion is less or more than it takes.",
      "The partner says how far it goes; `assay explain` with the criterion's name shows it.",
      example: RuleExample(
        "plugin \"northwind\" {}\ncriterion \"seen\" { says = \"Seen.\", takes = { hours = quantity { unit = \"h\", default = \"0 h\", at_least = \"1 h\" } }, requires = function() return holds \"mig\" end }",
        corrected:
          "plugin \"northwind\" {}\ncriterion \"seen\" { says = \"Seen.\", takes = { hours = quantity { unit = \"h\", default = \"2 h\", at_least = \"1 h\" } }, requires = function() return holds \"mig\" end }",
        in: "plugins/northwind/plugin.lua")),
    CoreRule(
      "script-budget", "A script used all of its work.",
      "Most often a loop does not end. What depended on it is undecided; the budget is set in `assay.yaml` under `scripts`.",
      example: RuleExample(
        "plugin \"northwind\" {}\nwhile true do end", corrected: "plugin \"northwind\" {}",
        in: "plugins/northwind/plugin.lua")),
    CoreRule(
      "script-deadline", "A script took too long.",
      "This depends on the machine, so it counts as undecided, never as an answer."),
    CoreRule(
      "script-error", "A script stopped with an error.",
      "What depended on it is undecided. The message says which value was wrong, and where.",
      example: RuleExample(
        "plugin \"northwind\" {}\nlocal hours = 40 + nil", corrected: "plugin \"northwind\" {}\nlocal hours = 40",
        in: "plugins/northwind/plugin.lua")),
    CoreRule(
      "script-memory", "A script used all of its memory.",
      "Most often a table or a text grows without end. What depended on it is undecided.",
      example: RuleExample(
        "plugin \"northwind\" {}\nlocal t = {}\nfor i = 1, 10000000 do t[i] = { i } end",
        corrected: "plugin \"northwind\" {}", in: "plugins/northwind/plugin.lua")),
    CoreRule(
      "script-syntax", "A script is not well-formed Lua.",
      "Nothing in the plugin is read until it is.",
      example: RuleExample(
        "plugin \"northwind\" { title = \"Northwind\" version = \"1.0.0\" }",
        corrected: "plugin \"northwind\" { title = \"Northwind\", version = \"1.0.0\" }",
        in: "plugins/northwind/plugin.lua")),
    CoreRule(
      "script-value", "A script hands a word something that words do not take.",
      "Words take text, numbers, `true`, `false`, criteria and tables of these; a table is either a list or has fields.",
      example: RuleExample(
        "plugin \"northwind\" {}\nachievement \"mig\" { attributes = { [1.5] = \"x\" } }",
        corrected: "plugin \"northwind\" {}\nachievement \"mig\" { attributes = { size = \"x\" } }",
        in: "plugins/northwind/plugin.lua")),
    CoreRule(
      "unfilled-parameter", "A function of a plugin has a parameter that is never given a value.",
      "It is nil in every call. `holds_if` is handed the fields that `reads` names, in their order; `requires` its parameters in one table, `decides` the learner before them.",
      example: RuleExample(
        "plugin \"northwind\" {}\npredicate \"strong\" { says = \"Is strong.\", reads = \"score\", holds_if = function(score, kind) return score > 1 and kind == \"badge\" end }",
        corrected:
          "plugin \"northwind\" {}\npredicate \"strong\" { says = \"Is strong.\", reads = { \"score\", \"kind\" }, holds_if = function(score, kind) return score > 1 and kind == \"badge\" end }",
        in: "plugins/northwind/plugin.lua")),
    CoreRule(
      "unfinished-declaration", "A word of a plugin is given a name and nothing else.",
      "Put what it says after the name, in braces.",
      example: RuleExample(
        "plugin \"northwind\" {}\nachievement \"mig\"",
        corrected: "plugin \"northwind\" {}\nachievement \"mig\" { title = \"MIG\" }",
        in: "plugins/northwind/plugin.lua")),
    CoreRule(
      "unknown-name", "A script uses a name that nothing declares.",
      "Look for a spelling mistake; `assay explain` lists the words.",
      example: RuleExample(
        "plugin \"northwind\" {}\nacheivement \"mig\" { title = \"MIG\" }",
        corrected: "plugin \"northwind\" {}\nachievement \"mig\" { title = \"MIG\" }",
        in: "plugins/northwind/plugin.lua")),
    CoreRule(
      "unknown-predicate", "A pattern asks a question that its plugin does not declare.",
      "Look for a spelling mistake in what follows `is:`; it is written `plugin/predicate`.",
      example: RuleExample(
        "plugin \"northwind\" {}\npredicate \"witnessed\" { says = \"Names a witness.\", reads = { \"score\" }, holds_if = function(s) return s > 1 end }\ncriterion \"seen\" { says = \"Seen.\", requires = function() return count { at_least = 1, of = { is = \"northwind/witnesed\" } } end }",
        corrected:
          "plugin \"northwind\" {}\npredicate \"witnessed\" { says = \"Names a witness.\", reads = { \"score\" }, holds_if = function(s) return s > 1 end }\ncriterion \"seen\" { says = \"Seen.\", requires = function() return count { at_least = 1, of = { is = \"northwind/witnessed\" } } end }",
        in: "plugins/northwind/plugin.lua")),
  ]
}
