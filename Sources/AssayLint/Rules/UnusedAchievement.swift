internal import AssayModel

extension LintRule {
  static let unusedAchievement = LintRule(
    "unused-achievement", "Nothing asks for an achievement, and nobody in the project holds it.",
    why: "It may be a slip: a tag that was forgotten, or an id that changed. Otherwise it can go.", severity: .info,
    examples: [
      RuleExample(
        """
        achievement: tig
        ---
        credential: welder
        requires: { count: { at_least: 1, of: { tag: welding } } }
        """,
        corrected: """
          achievement: tig
          tags: [welding]
          ---
          credential: welder
          requires: { count: { at_least: 1, of: { tag: welding } } }
          """)
    ]
  ) { linted, findings in
    let mentions = linted.mentions
    // Most patterns name what they select, and the others are few: many designs ask for the same kinds and tags.
    var open: [Pattern] = []
    var naming: [String: [Pattern]] = [:]
    for pattern in Set(linted.patterns.filter { $0.purpose != .sharing }.map(\.pattern)) {
      guard let closed = linted.selection.closed(pattern) else {
        open.append(pattern)
        continue
      }
      for id in closed { naming[id, default: []].append(pattern) }
    }
    for achievement in linted.achievements where linted.project.credentials[achievement.id] == nil {
      if mentions.contain(achievement.id) { continue }
      // What stands for another is there for its sake.
      if !achievement.sameAs.isEmpty || !achievement.acceptedFor.isEmpty || !achievement.renews.isEmpty { continue }
      if !achievement.shows.isEmpty
        || (open + (naming[achievement.id] ?? [])).contains(where: { linted.selection.maySelect(achievement, by: $0) })
      {
        continue
      }
      findings.report(
        "nothing asks for `\(achievement.id)`", at: linted.name(at: achievement.place),
        path: linted.path(of: achievement.id), help: "give it the tag or kind that is asked for, or take it out")
    }
  }
}
