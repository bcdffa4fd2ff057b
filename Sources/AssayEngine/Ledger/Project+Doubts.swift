internal import AssayModel

extension Project {
  /// Why nothing can be said of a learner and a credential: reading lost something of what either says.
  func doubt(about credential: Credential, of learner: LearnerRecord) -> String? {
    let name = "credential:\(credential.id)"
    return misread[name] ?? restingOnMisread[name] ?? misread["learner:\(learner.id)"]
  }

  /// Why it is not known what awards of an achievement count for, and how long.
  func doubt(aboutAwardsOf id: String) -> String? {
    if misread.isEmpty, lost.isEmpty { return nil }
    if let reason = misread["achievement:\(id)"] ?? misread["credential:\(id)"] { return reason }
    return lost.contains(.achievement) && achievements[id] == nil
      ? "what `\(id)` is may stand in something that could not be read" : nil
  }
}
