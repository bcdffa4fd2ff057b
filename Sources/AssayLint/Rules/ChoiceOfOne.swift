internal import AssayModel

extension LintRule {
  static let choiceOfOne = LintRule(
    "choice-of-one", "A list of criteria has only one.",
    why: "Readers look for the alternatives that are not there. Add what is missing, or write the criterion alone.",
    source: "our judgement; CTDL, AlternativeCondition", severity: .info,
    examples: [
      RuleExample(
        "credential: welder\nrequires: { any_of: [ { approval: { by: trainer } } ] }",
        corrected: "credential: welder\nrequires: { approval: { by: trainer } }")
    ]
  ) { linted, findings in
    for designed in linted.criteria {
      let criterion = designed.criterion
      guard case .atLeast(let count, let children) = criterion.form, children.count == 1, count <= 1 else { continue }
      // What has a name, a title or limits of its own is a group for their sake.
      let isMarked =
        criterion.name != nil || criterion.title != nil || criterion.says != nil || criterion.span != nil
        || !criterion.limits.isEmpty || !criterion.sharedWith.isEmpty
      if isMarked || count == 0 { continue }
      findings.report(
        "`\(criterion.word)` has only one criterion", at: criterion.place, .key, path: designed.path,
        help: "add what is missing, or write the one criterion alone")
    }
  }
}
