/// What holds for all credentials of a project together.
package struct ProjectCounting: Hashable, Sendable {
  package struct Conflict: Hashable, Sendable {
    package var first: AchievementReference
    package var second: AchievementReference

    package init(_ first: AchievementReference, _ second: AchievementReference) {
      self.first = first
      self.second = second
    }
  }

  /// Awards of only one of the two are counted, anywhere.
  package var conflicts: [Conflict] = []
  /// One award counts in at most so many credentials.
  package var usesAtMost: Int?

  package init() {}
}

extension ProjectCounting {
  package static let type = RecordType<ProjectCounting>(
    "project counting", "What holds for all credentials together.",
    fields: [
      Field(
        "conflicts", \.conflicts, .list(of: .conflict),
        "Pairs of achievements of which awards of only one count, anywhere."),
      Field("uses", \.usesAtMost, uses, "In at most so many credentials one award counts."),
    ]
  ) { _ in ProjectCounting() }

  /// `{ at_most: 2 }`.
  private static let uses = Uses.type.wording.map(\.atMost)

  struct Uses: Sendable {
    var atMost = 0

    static let type = RecordType<Uses>(
      "uses", "In how many credentials one award counts.",
      fields: [Field("at_most", \.atMost, .integer(1...1_000_000), required: true, "The most.")]
    ) { _ in Uses() }
  }
}

extension Wording where Value == ProjectCounting.Conflict {
  /// `[a, b]`.
  static let conflict = Wording(.list(.reference(.achievement))) { syntax, reading in
    guard let items = syntax.items else {
      reading.reportWrongType(syntax, wants: .list(.reference(.achievement)))
      return nil
    }
    guard items.count == 2 else {
      reading.report(
        "bad-pair", "a conflict is between two achievements; here \(items.count == 1 ? "is" : "are") \(items.count)",
        at: syntax.node, help: "write each pair as a list of its own: `[a, b]`")
      return nil
    }
    guard let first = Wording<AchievementReference>.achievement.read(items[0], &reading),
      let second = Wording<AchievementReference>.achievement.read(items[1], &reading)
    else { return nil }
    return ProjectCounting.Conflict(first, second)
  }
}
