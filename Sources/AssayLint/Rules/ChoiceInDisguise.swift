internal import AssayModel

extension LintRule {
  static let choiceInDisguise = LintRule(
    "choice-in-disguise", "A `some_of` says what `all_of` or `any_of` says more plainly.",
    why: "Whoever reads it counts the list to find out what is meant, and counts again after every change.",
    severity: .info,
    examples: [
      RuleExample(
        """
        credential: welder
        requires:
          some_of:
            at_least: 1
            of: [ { approval: { by: trainer } }, { fact: { employer: northwind } } ]
        """,
        corrected: """
          credential: welder
          requires:
            any_of: [ { approval: { by: trainer } }, { fact: { employer: northwind } } ]
          """)
    ]
  ) { linted, findings in
    for designed in linted.criteria {
      guard designed.criterion.word == "some_of", case .atLeast(let count, let children) = designed.criterion.form
      else { continue }
      let choice = children.count { !$0.isStated }
      guard choice > 1, count == 1 || count == choice else { continue }
      let word = count == 1 ? "any_of" : "all_of"
      findings.report(
        "\(count) of \(choice) is `\(word)`", at: linted.place(of: "at_least", at: designed.criterion.place),
        path: designed.path, help: "write `\(word):` and the list")
    }
  }
}
