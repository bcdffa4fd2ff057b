internal import AssayModel

extension LintRule {
  static let partAboveTheWhole = LintRule(
    "part-above-the-whole", "A part that nobody can do without is of a higher level than the whole.",
    why: "Holders have shown more than the whole says, or the whole is underrated. Correct one of the two levels.",
    source: "EQF, Annex III; practice of national qualifications frameworks",
    examples: [
      RuleExample(
        """
        achievement: mig
        level: { eqf: 5 }
        ---
        stack: fabricator
        level: { eqf: 4 }
        of: [mig]
        """,
        corrected: """
          achievement: mig
          level: { eqf: 4 }
          ---
          stack: fabricator
          level: { eqf: 4 }
          of: [mig]
          """)
    ]
  ) { linted, findings in
    for credential in linted.credentials where credential.declaration == .stack {
      guard let claim = credential.requires?.claim, case .awards(let pattern) = claim.of else { continue }
      let asked = claim.demands.first { $0.measure == .count }?.bounds.atLeast?.wholeNumber ?? 0
      let parts = asked >= pattern.ids.count ? pattern.ids : claim.including
      for reference in parts {
        guard let part = linted.project.achievements[reference.id] else { continue }
        for level in part.level {
          guard let whole = credential.achievement.level.first(where: { level.isAbove($0) ?? false }) else { continue }
          findings.report(
            "`\(part.id)` is of level \(level.framework) \(level.step), `\(credential.id)` of "
              + "\(whole.framework) \(whole.step)", at: reference.place, path: "credential:\(credential.id)/",
            notes: [
              linted.note("the part's level", at: linted.place(of: "level", level.framework, at: part.place)),
              linted.note(
                "the whole's level", at: linted.place(of: "level", whole.framework, at: credential.achievement.place)),
            ], help: "correct one of the two levels")
          break
        }
      }
    }
  }
}

extension Criterion {
  var claim: Claim? {
    if case .claim(let claim) = form { claim } else { nil }
  }
}

extension Level {
  /// Nil where the two cannot be compared.
  fileprivate func isAbove(_ other: Level) -> Bool? {
    guard let own = LevelFramework.named(framework), let theirs = LevelFramework.named(other.framework) else {
      return nil
    }
    if own.id == theirs.id {
      guard let left = own.steps.firstIndex(of: step), let right = own.steps.firstIndex(of: other.step) else {
        return nil
      }
      return left > right
    }
    guard let left = own.eqf[step], let right = theirs.eqf[other.step] else { return nil }
    return left > right
  }
}
