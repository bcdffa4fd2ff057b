extension CoreRule {
  /// Rules about criteria.
  static let criteria: [CoreRule] = [
    CoreRule(
      "no-criterion", "A criterion has no word that says what it asks for.",
      "Write one of the criterion words, such as `all_of` or `credits`; `assay explain` lists them.",
      example: RuleExample(
        "credential: welder\nrequires: { name: core }",
        corrected: "credential: welder\nrequires: { name: core, any_of: [] }")),
    CoreRule(
      "only-in-renewals", "Something has a meaning only in a renewal's criteria.",
      "Use it under `validity: renewals:`, or write what is meant without it.",
      example: RuleExample(
        "credential: welder\nrequires: { hours: { at_least: 35 h, within: cycle } }",
        corrected:
          "credential: welder\nvalidity: { renewals: [ { requires: { hours: { at_least: 35 h, within: cycle } } } ] }")),
    CoreRule(
      "stack-with-criteria", "A stack says what it requires twice.",
      "A stack is earned by holding enough of its parts; for anything else declare a credential and put the parts under `requires`.",
      example: RuleExample(
        "achievement: mig\n---\nstack: welder\nof: [mig]\nrequires: { holds: mig }",
        corrected: "achievement: mig\n---\nstack: welder\nof: [mig]")),
    CoreRule(
      "two-criteria", "One criterion has two words that say what it asks for.",
      "Put the two in a list under `all_of` or `any_of`.",
      example: RuleExample(
        "achievement: mig\n---\ncredential: welder\nrequires: { holds: mig, fact: { employer: northwind } }",
        corrected:
          "achievement: mig\n---\ncredential: welder\nrequires:\n  all_of:\n    - holds: mig\n    - fact: { employer: northwind }"
      )),
    CoreRule(
      "unknown-criterion", "A criterion's word is not known.",
      "Look for a spelling mistake; a partner's words are written `plugin/word`, and the plugin must be declared.",
      example: RuleExample(
        "credential: welder\nrequires: { anyof: [] }", corrected: "credential: welder\nrequires: { any_of: [] }")),
  ]
}
