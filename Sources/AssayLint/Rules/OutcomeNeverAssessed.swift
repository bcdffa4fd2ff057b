internal import AssayModel

extension LintRule {
  static let outcomeNeverAssessed = LintRule(
    "outcome-never-assessed", "An outcome is promised, and no assessment looks at it.",
    why: """
      An employer reads that the holder can do it, and nobody has ever seen it. Name it under `assesses`, or promise \
      less.
      """,
    source: "Council Recommendation 2022/C 243/02, Annex II; National Microcredentials Framework (AU)",
    examples: [
      RuleExample(
        """
        credential: welder
        outcomes:
          - { id: weld, statement: Weld two plates of mild steel }
          - { id: inspect, statement: Judge a finished weld by eye }
        assessments: [ { id: weld-test, assesses: weld } ]
        """,
        corrected: """
          credential: welder
          outcomes:
            - { id: weld, statement: Weld two plates of mild steel }
            - { id: inspect, statement: Judge a finished weld by eye }
          assessments: [ { id: weld-test, assesses: [weld, inspect] } ]
          """)
    ]
  ) { linted, findings in
    let elsewhere = linted.shownElsewhere
    let nodesElsewhere = Set(elsewhere.map(\.node))
    for credential in linted.credentials where !credential.assessments.isEmpty {
      let own = credential.assessments.flatMap(\.assesses)
      // What is said in the words of a framework may be about an outcome that is aligned with it.
      let nodes = Set(own.map(\.node))
      let ids = Set(own.filter { $0.framework ?? credential.id == credential.id }.map(\.id))
      for outcome in credential.outcomes where !ids.contains(outcome.id) {
        // A word without a framework may mean anybody's outcome.
        if nodesElsewhere.contains([credential.id, outcome.id]) || nodesElsewhere.contains(["", outcome.id]) {
          continue
        }
        let aligned = outcome.align.map { [$0.framework ?? "", $0.code ?? ""] }
        if aligned.contains(where: { nodes.contains($0) || nodesElsewhere.contains($0) }) { continue }
        findings.report(
          "no assessment looks at `\(outcome.id)`", at: linted.name(at: outcome.place),
          path: "credential:\(credential.id)/",
          help: "name it under `assesses` of an assessment, or take the outcome out")
      }
    }
  }
}

extension LintedProject {
  /// What achievements show, what assessments outside credentials look at, and what criteria ask to see.
  fileprivate var shownElsewhere: [CompetencyReference] {
    var found = achievements.flatMap(\.shows) + project.assessments.values.flatMap(\.assesses)
    // An assessment of another credential means this one's outcomes only where it says so.
    found += credentials.flatMap(\.assessments).flatMap(\.assesses).filter { $0.framework != nil }
    for designed in criteria where designed.decides {
      switch designed.criterion.form {
      case .covers(let references): found += references
      case .fact(.shown(let reference)): found.append(reference)
      case .fact, .claim, .atLeast, .pool, .not, .dated, .order, .approval, .opaque, .stated: break
      }
    }
    return found
  }
}

extension CompetencyReference {
  fileprivate var node: [String] { [framework ?? "", id] }
}
