internal import AssayAnalysis
internal import AssayModel

extension LintRule {
  static let cannotBeEarned = LintRule(
    "cannot-be-earned", "No learner that there could be earns the credential.",
    why: """
      Whoever sets out for it learns so only at the end. What is named excludes each other: changing any one of them ends \
      that. There may be other reasons, which show then.
      """,
    severity: .error,
    examples: [
      RuleExample(
        """
        achievement: mig
        ---
        achievement: tig
        ---
        achievement: metrology
        requires: { count: { at_least: 2, of: [mig, tig] } }
        ---
        credential: welder
        requires: { all_of: [ { holds: metrology }, { forbids: { id: tig } } ] }
        """,
        corrected: """
          achievement: mig
          ---
          achievement: tig
          ---
          achievement: metrology
          requires: { count: { at_least: 1, of: [mig, tig] } }
          ---
          credential: welder
          requires: { all_of: [ { holds: metrology }, { forbids: { id: tig } } ] }
          """)
    ]
  ) { linted, findings in
    let unearnable = linted.credentials.compactMap { credential in
      linted.isClosed(credential)
        ? linted.proofs.faults(of: credential).flatMap { $0.earnable == .no ? (credential, $0.core ?? []) : nil } : nil
    }
    if unearnable.isEmpty { return }
    let told = Told(impossibilities + [askedTwice, passMarkMissing, rangeBackwards], in: linted)
    let cores = Dictionary(uniqueKeysWithValues: unearnable.map { ($0.0.id, Set($0.1.map(\.id))) })
    for (credential, core) in unearnable {
      if told.isAbout(credential.id) || core.contains(where: { told.isAbout($0.id) }) { continue }
      // One fault, one finding: that what it asks for cannot be earned is said there.
      let deeper = core.contains { blame in
        guard blame.id != credential.id, let its = cores[blame.id] else { return false }
        return !its.contains(credential.id) || blame.id < credential.id
      }
      if deeper { continue }
      findings.report(
        "nobody can earn `\(credential.id)`", at: linted.name(at: credential.achievement.place),
        path: "credential:\(credential.id)/", notes: core.map { linted.note($0.phrase, at: $0.place) },
        help: core.count > 1
          ? "change any one of these: together they keep everybody from it" : "change what it asks for")
    }
  }
}
