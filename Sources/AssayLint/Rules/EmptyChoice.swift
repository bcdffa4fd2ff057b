internal import AssayModel

extension LintRule {
  static let emptyChoice = LintRule(
    "empty-choice", "An `any_of` offers nothing, so nobody can meet it.",
    why: "No learner can ever earn what depends on it. List the alternatives, or take the criterion out.",
    severity: .error,
    examples: [
      RuleExample(
        "credential: welder\nrequires: { any_of: [] }",
        corrected:
          "achievement: mig\n---\nachievement: tig\n---\ncredential: welder\nrequires: { any_of: [ { holds: mig }, { holds: tig } ] }"
      )
    ]
  ) { linted, findings in
    for credential in linted.credentials {
      guard let requires = credential.requires else { continue }
      for node in CriterionNode(requires).all {
        guard case .atLeast(1, let children) = node.criterion.form, children.isEmpty else { continue }
        findings.report(
          "`\(node.criterion.word)` offers nothing to choose from", at: node.criterion.place,
          path: "credential:\(credential.id)/\(node.path)", help: "list at least one criterion under it")
      }
    }
  }
}
