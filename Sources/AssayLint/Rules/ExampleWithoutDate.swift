internal import AssayModel

extension LintRule {
  static let exampleWithoutDate = LintRule(
    "example-without-date", "A worked example has no date, and what it says depends on the day.",
    why: "It is right today and wrong in a year, when something has expired. Write the day on which it holds.",
    severity: .info,
    examples: [
      RuleExample(
        """
        achievement: safety-induction
        validity: { period: 2 years }
        ---
        credential: welder
        requires: { holds: safety-induction }
        examples: [ { learner: ana, earns: true } ]
        ---
        learner: ana
        awards: [ { achievement: safety-induction, awarded: 2026-01-12 } ]
        """,
        corrected: """
          achievement: safety-induction
          validity: { period: 2 years }
          ---
          credential: welder
          requires: { holds: safety-induction }
          examples: [ { learner: ana, on_date: 2026-05-01, earns: true } ]
          ---
          learner: ana
          awards: [ { achievement: safety-induction, awarded: 2026-01-12 } ]
          """)
    ]
  ) { linted, findings in
    // A project may say on which day its examples are judged.
    guard linted.project.configuration.tests.onDate == nil else { return }
    let dated = Set(linted.criteria.filter { $0.purpose == .requires && $0.criterion.looksAtDates }.map(\.owner))
    for credential in linted.credentials {
      for example in credential.examples where example.onDate == nil {
        let expiring = linted.project.learners[example.learner]?.awards.contains { award in
          award.expires != nil
            || award.achievement.flatMap { linted.project.achievements[$0] }?.validity.period != nil
        }
        guard expiring ?? false || dated.contains(credential.id) else { continue }
        findings.report(
          "what `\(example.learner)` earns depends on the day, and none is written", at: linted.name(at: example.place),
          path: "credential:\(credential.id)/", help: "add `on_date:`, or `tests: { on_date: … }` in `assay.yaml`")
      }
    }
  }
}

extension Criterion {
  /// Whether it may be met on one day and not on another, with the same record.
  fileprivate var looksAtDates: Bool {
    if span != nil { return true }
    return switch form {
    case .claim(let claim):
      switch claim.of {
      case .awards(let pattern):
        pattern.nested.contains { pattern in
          pattern.keys.contains { if case .within = $0 { true } else { false } }
        }
      case .evidence(let pattern): pattern.within != nil
      }
    case .fact(.result(let demand)): demand.within != nil
    case .fact(.experience(let demand)): demand.within != nil
    case .approval(let demand): demand.within != nil
    case .dated: true
    case .fact, .atLeast, .pool, .not, .covers, .order, .opaque, .stated: false
    }
  }
}
