/// Everything that a project's documents say, by id.
package struct Project: Sendable {
  package var name: String
  package var achievements: [String: Achievement] = [:]
  /// Credentials and stacks; they are achievements too, and stand in ``achievements`` as well.
  package var credentials: [String: Credential] = [:]
  package var lists: [String: AchievementList] = [:]
  package var frameworks: [String: CompetencyFramework] = [:]
  package var organisations: [String: Organisation] = [:]
  /// Assessments that belong to no credential.
  package var assessments: [String: Assessment] = [:]
  package var learners: [String: LearnerRecord] = [:]
  package var schemes: [String: CreditScheme]
  package var counting = ProjectCounting()

  package init(name: String = "") {
    self.name = name
    schemes = Dictionary(uniqueKeysWithValues: CreditScheme.builtIn.map { ($0.id, $0) })
  }
}

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
