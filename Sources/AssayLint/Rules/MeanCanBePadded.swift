internal import AssayModel

extension LintRule {
  static let meanCanBePadded = LintRule(
    "mean-can-be-padded", "A mean of the scores counted is asked for, and as many scores may be counted as one likes.",
    why: """
      A learner who falls short adds awards with high scores that nobody asked for, until the mean is reached: the mean \
      measures stamina. Give the claim a most; then the best choice of so many awards is what is judged.
      """,
    source: "degree-audit practice", severity: .info,
    examples: [
      RuleExample(
        """
        credential: operator
        requires: { credits: { at_least: 12 ects, of: { tag: cloud } } }
        counting: { mean_score: 70 }
        """,
        corrected: """
          credential: operator
          requires: { credits: { at_least: 12 ects, at_most: 15 ects, of: { tag: cloud } } }
          counting: { mean_score: 70 }
          """)
    ]
  ) { linted, findings in
    for credential in linted.credentials where credential.counting.meanScore != nil {
      guard let requires = credential.requires, !credential.counting.limits.contains(where: \.boundsEverything),
        let open = linted.firstOpenClaim(in: CriterionNode(requires))
      else { continue }
      let what = open.criterion.name.map { "`\($0)`" } ?? "`\(open.criterion.word)`"
      findings.report(
        "the mean can be raised with any number of awards: \(what) has no most",
        at: linted.place(of: "counting", "mean_score", at: credential.achievement.place),
        path: "credential:\(credential.id)/",
        notes: [linted.note("as many as one likes are counted here", at: open.criterion.place)],
        help: "give \(what) an `at_most`, or the credential a limit on all that is counted")
    }
  }
}

// A share is left alone, although more awards reach it too: more of what it asks for is what it asks for.

extension Limit {
  /// Whether it limits whatever is counted.
  fileprivate var boundsEverything: Bool {
    switch bounds.atMost {
    case .count, .credits, .hours: of == nil
    case .share, nil: false
    }
  }
}

extension LintedProject {
  /// The first claim that may count more awards than it asks for, without end or from a longer list.
  fileprivate func firstOpenClaim(in node: CriterionNode) -> CriterionNode? {
    if node.criterion.limits.contains(where: \.boundsEverything) { return nil }
    switch node.criterion.form {
    case .claim(let claim):
      guard case .awards(let pattern) = claim.of, claim.demands.allSatisfy({ $0.bounds.atMost == nil }) else {
        return nil
      }
      return isUsedUp(pattern, by: claim) ? nil : node
    case .atLeast: return node.children.lazy.compactMap { self.firstOpenClaim(in: $0) }.first
    // Nothing in a pool has a part in the mean.
    case .pool, .not, .dated, .fact, .covers, .order, .approval, .opaque, .stated: return nil
    }
  }

  /// Whether all that a pattern can select is asked for, so that nothing can be added.
  private func isUsedUp(_ pattern: Pattern, by claim: Claim) -> Bool {
    guard let closed = selection.closed(pattern) else { return false }
    return claim.demands.contains { demand in
      guard let least = demand.bounds.atLeast,
        let supply = Supply(of: closed, by: demand.measure, in: project, selection.equivalence)
      else { return false }
      return supply.most <= least
    }
  }
}
