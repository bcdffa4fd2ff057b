internal import AssayModel

extension Project {
  /// Why nothing can be said of a learner and a credential: reading lost something of what either says.
  func doubt(about credential: Credential, of learner: LearnerRecord) -> String? {
    if misread.contains("credential:\(credential.id)") { return "not all of `\(credential.id)` could be read" }
    if misread.contains("learner:\(learner.id)") { return "not all of the record of `\(learner.id)` could be read" }
    return nil
  }

  /// Why it is not known what awards of an achievement count for, and how long.
  func doubt(aboutAwardsOf id: String) -> String? {
    let isMisread = misread.contains("achievement:\(id)") || misread.contains("credential:\(id)")
    if isMisread { return "not all of what the catalogue says of `\(id)` could be read" }
    return isIncomplete && achievements[id] == nil ? "what `\(id)` is may stand in a file that could not be read" : nil
  }
}
