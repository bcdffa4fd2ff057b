internal import AssayModel

extension LintRule {
  static let decidedByScript = LintRule(
    "decided-by-script", "A partner's rule decides with a function that nobody can look into.",
    why: """
      Whether anybody can meet it, and what a learner lacks, is known only by asking; nothing can be proved about it. \
      Where words do, a `criterion` that gives back a tree of them says the same and can be read by everybody.
      """,
    severity: .info,
    examples: [
      RuleExample(
        """
        plugin "northwind" {}
        rule "adult" {
          says = "Is of age.", reads = { "facts" },
          decides = function(learner) if learner.facts.age >= 18 then return met() end return unmet("too young") end,
        }
        credential "welder" { requires = northwind.adult {} }
        """,
        corrected: """
          plugin "northwind" {}
          criterion "adult" { says = "Is of age.", requires = function() return fact { age = { at_least = 18 } } end }
          credential "welder" { requires = northwind.adult {} }
          """, in: "plugins/northwind/plugin.lua")
    ]
  ) { linted, findings in
    for designed in linted.criteria {
      guard case .opaque(let rule) = designed.criterion.form, let plugin = rule.plugin else { continue }
      findings.report(
        "`\(plugin)/\(rule.name)` is decided by a script; nothing can be proved about it",
        at: designed.criterion.place, .key, path: designed.path,
        help: "ask `\(plugin)` whether a criterion of words would do")
    }
  }
}
