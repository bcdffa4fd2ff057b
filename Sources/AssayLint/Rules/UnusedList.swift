internal import AssayModel

extension LintRule {
  static let unusedList = LintRule(
    "unused-list", "Nothing asks for a list.",
    why: "Whoever keeps it up to date works for nothing, and whoever looks for its effect finds none.", severity: .info,
    examples: [
      RuleExample(
        "achievement: mig\n---\nlist: core\nof: [mig]",
        corrected: """
          achievement: mig
          ---
          list: core
          of: [mig]
          ---
          credential: welder
          requires: { count: { at_least: 1, of: { list: core } } }
          """)
    ]
  ) { linted, findings in
    let mentions = linted.mentions
    for list in linted.project.lists.values.sorted(by: { $0.id < $1.id }) where !mentions.contain(list.id) {
      findings.report(
        "nothing asks for the list `\(list.id)`", at: linted.name(at: list.place), path: "list:\(list.id)/",
        help: "name it in a pattern under `list`, or take it out")
    }
  }
}
