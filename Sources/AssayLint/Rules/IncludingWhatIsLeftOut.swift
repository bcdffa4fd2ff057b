internal import AssayModel

extension LintRule {
  static let includingWhatIsLeftOut = LintRule(
    "including-what-is-left-out", "What must be among the awards counted cannot be counted there.",
    why:
      "No learner can meet both, so nobody earns it. Add the achievement to the choice, or take it out of `including`.",
    severity: .error,
    examples: [
      RuleExample(
        """
        achievement: mig
        ---
        achievement: metrology
        ---
        achievement: safety
        ---
        stack: fabricator
        of: [mig, metrology]
        including: [safety]
        """,
        corrected: """
          achievement: mig
          ---
          achievement: metrology
          ---
          achievement: safety
          ---
          stack: fabricator
          of: [mig, metrology, safety]
          including: [safety]
          """)
    ]
  ) { linted, findings in
    for designed in linted.criteria {
      guard let claim = designed.claim, case .awards(let pattern) = claim.of else { continue }
      let closed = linted.selection.closed(pattern)
      for reference in claim.including {
        let standIns = linted.selection.equivalence.standIns(for: reference.id)
        let canBeCounted = standIns.contains { id in
          closed.map { $0.contains(id) }
            ?? linted.project.achievements[id].map { linted.selection.maySelect($0, by: pattern) } ?? true
        }
        if canBeCounted { continue }
        findings.report(
          "`\(reference.id)` must be among what is counted, and cannot be counted here", at: reference.place,
          path: designed.path,
          notes: [linted.note("the choice", at: linted.place(of: "of", at: designed.criterion.place))],
          help: "add `\(reference.id)` to `of`, or take it out of `including`")
      }
    }
  }
}
