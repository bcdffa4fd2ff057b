internal import AssayAnalysis
internal import AssayModel

extension LintRule {
  static let orderOfAwardingMatters = LintRule(
    "order-of-awarding-matters", "Somebody meets two credentials and gets whichever is awarded first.",
    why: """
      Two learners with the same awards leave with different certificates, because a registry worked through its list \
      in another order. Say which is awarded first, or let more be shared.
      """,
    severity: .info,
    examples: [
      RuleExample(
        """
        achievement: mig
        ---
        achievement: tig
        ---
        credential: welder
        requires: { count: { at_least: 2, of: [mig, tig] } }
        ---
        credential: fitter
        requires: { holds: mig }
        counting: { shared_with: [ { credential: welder, at_most: 0 } ] }
        """,
        corrected: """
          achievement: mig
          ---
          achievement: tig
          ---
          credential: welder
          requires: { count: { at_least: 2, of: [mig, tig] } }
          ---
          credential: fitter
          requires: { holds: mig }
          """)
    ]
  ) { linted, findings in
    let credentials = linted.credentials
    for (place, one) in credentials.enumerated() {
      for other in credentials[(place + 1)...] where linted.limitsSharing(of: one, other) {
        guard let shown = linted.proofs.learner(torn: one, other) else { continue }
        findings.report(
          "somebody meets `\(one.id)` and `\(other.id)` and gets whichever is awarded first",
          at: linted.name(at: one.achievement.place), path: "credential:\(one.id)/",
          notes: [.learner(with: shown.lines(on: linted.day))],
          help: "say which is awarded first, or let more be shared")
      }
    }
  }
}

extension LintedProject {
  /// Whether what counts for one of them may be kept from counting for the other.
  fileprivate func limitsSharing(of one: Credential, _ other: Credential) -> Bool {
    // Where an award may count in two of them, two cannot be torn by that.
    if project.counting.usesAtMost == 1 { return true }
    return [(one, other), (other, one)].contains { limiting, limited in
      limiting.counting.unsharedAtLeast != nil
        || limiting.counting.sharedWith.contains { limit in
          switch limit.partners {
          case .credential(let id): id == limited.id
          case .selected: true
          }
        }
    }
  }
}
