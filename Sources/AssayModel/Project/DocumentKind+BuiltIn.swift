extension DocumentKind {
  /// Every kind of document, in the order of the reference pages. A new kind is a record type and a line here.
  package static let builtIn: [DocumentKind] = [
    DocumentKind(Credential.type, scope: Scope.achievement) { $1.add($0) },
    DocumentKind(Stack.type, scope: Scope.achievement) { $1.add($0.lowered) },
    DocumentKind(Achievement.type, scope: Scope.achievement) { $1.add($0) },
    DocumentKind(AchievementList.type) { $1.lists.keepFirst($0, as: $0.id) },
    DocumentKind(Assessment.documentType) { $1.assessments.keepFirst($0, as: $0.id) },
    DocumentKind(CompetencyFramework.type, scope: Scope.framework) { $1.frameworks.keepFirst($0, as: $0.id) },
    DocumentKind(Organisation.type) { $1.organisations.keepFirst($0, as: $0.id) },
    DocumentKind(LearnerRecord.type, scope: Scope.learner, dangling: .warning) { $1.learners.keepFirst($0, as: $0.id) },
  ]
}

extension Project {
  /// Of two with one id, the first holds; the second has been reported.
  fileprivate mutating func add(_ achievement: Achievement) {
    achievements.keepFirst(achievement, as: achievement.id)
  }

  fileprivate mutating func add(_ credential: Credential) {
    guard achievements[credential.id] == nil else { return }
    achievements[credential.id] = credential.achievement
    credentials[credential.id] = credential
  }
}

extension Dictionary where Key == String {
  fileprivate mutating func keepFirst(_ value: Value, as id: String) {
    if self[id] == nil { self[id] = value }
  }
}
