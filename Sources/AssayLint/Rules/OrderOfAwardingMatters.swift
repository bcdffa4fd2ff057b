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
    for (one, other) in linted.pairsWithLimitsOfSharing {
      guard let shown = linted.proofs.learner(torn: one, other) else { continue }
      findings.report(
        "somebody meets `\(one.id)` and `\(other.id)` and gets whichever is awarded first",
        at: linted.name(at: one.achievement.place), path: "credential:\(one.id)/",
        notes: [.learner(with: shown.lines(on: linted.day))],
        help: "say which is awarded first, or let more be shared")
    }
  }
}

extension LintedProject {
  /// Each two credentials of which one may be kept from counting what counts for the other.
  fileprivate var pairsWithLimitsOfSharing: [(Credential, Credential)] {
    let credentials = self.credentials
    // Where an award may count in two of them, two cannot be torn by that.
    let areAllLimited = project.counting.usesAtMost == 1
    var pairs: Set<[Int]> = []
    for (place, one) in credentials.enumerated()
    where areAllLimited || one.counting.unsharedAtLeast != nil || !one.counting.sharedWith.isEmpty {
      for other in credentials.indices
      where other != place && (areAllLimited || Self.limitsSharing(of: one, with: credentials[other].id)) {
        pairs.insert([min(place, other), max(place, other)])
      }
    }
    return pairs.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.map { (credentials[$0[0]], credentials[$0[1]]) }
  }

  private static func limitsSharing(of credential: Credential, with other: String) -> Bool {
    credential.counting.unsharedAtLeast != nil
      || credential.counting.sharedWith.contains { limit in
        switch limit.partners {
        case .credential(let id): id == other
        case .selected: true
        }
      }
  }
}
