internal import AssayModel

extension LintRule {
  static let earnedByEverybody = LintRule(
    "earned-by-everybody", "An active credential asks for nothing at all.",
    why: """
      Without `requires`, every summative assessment must be passed; where there is none, everybody earns it. Say what \
      it takes.
      """,
    source: "Open Badges 3.0, Achievement.criteria; Council Recommendation 2022/C 243/02, Annex I", severity: .error,
    examples: [
      RuleExample(
        "credential: welder\nstatus: active\noutcomes: [ { id: weld, statement: Weld two plates of mild steel } ]",
        corrected: """
          credential: welder
          status: active
          outcomes: [ { id: weld, statement: Weld two plates of mild steel } ]
          assessments: [ { id: weld-test, assesses: weld } ]
          """)
    ]
  ) { linted, findings in
    for credential in linted.credentials where credential.achievement.status == .active {
      let asksNothing: Bool
      switch credential.requires?.form {
      case nil: asksNothing = !credential.assessments.contains { $0.purpose == .summative }
      case .stated: asksNothing = true
      case .atLeast(_, let children): asksNothing = !children.isEmpty && children.allSatisfy(\.isStated)
      case .claim, .pool, .not, .dated, .fact, .covers, .order, .approval, .opaque: asksNothing = false
      }
      guard asksNothing else { continue }
      findings.report(
        "everybody earns `\(credential.id)`: it asks for nothing",
        at: linted.name(at: credential.achievement.place), path: "credential:\(credential.id)/",
        help: "say what it takes under `requires`, or add a summative assessment")
    }
  }
}
