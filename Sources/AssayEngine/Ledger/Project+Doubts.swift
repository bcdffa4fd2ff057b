internal import AssayModel

extension Project {
  /// Why nothing can be said of a learner and a credential: reading lost something of what either says.
  func doubt(about credential: Credential, of learner: LearnerRecord) -> String? {
    if misread.isEmpty, restingOnMisread.isEmpty, misreadSameness.isEmpty, lost.isEmpty { return nil }
    return doubt(aboutWhatIsAskedBy: credential.id) ?? misread["learner:\(learner.id)"] ?? doubt(
      aboutSamenessIn: learner)
      ?? learner.awards.lazy.flatMap(\.countedIn).filter { $0 != credential.id }
      .compactMap(doubt(aboutSharingWith:)).first
  }

  private func doubt(aboutWhatIsAskedBy id: String) -> String? {
    misread["credential:\(id)"] ?? restingOnMisread["credential:\(id)"]
  }

  /// What was counted in another credential before may not be counted again, if that says so.
  private func doubt(aboutSharingWith id: String) -> String? {
    if let reason = doubt(aboutWhatIsAskedBy: id) { return reason }
    return credentials[id] == nil && lost.contains(.credential) ? Self.mayBeLost(id) : nil
  }

  private func doubt(aboutSamenessIn learner: LearnerRecord) -> String? {
    learner.awards.lazy.compactMap { $0.achievement.flatMap { misreadSameness[$0] } }.first
  }

  /// Why it is not known what awards of an achievement count for, and how long.
  func doubt(aboutAwardsOf id: String) -> String? {
    if misread.isEmpty, lost.isEmpty { return nil }
    if let reason = misread["achievement:\(id)"] ?? misread["credential:\(id)"] { return reason }
    return lost.contains(.achievement) && achievements[id] == nil ? Self.mayBeLost(id) : nil
  }
}
