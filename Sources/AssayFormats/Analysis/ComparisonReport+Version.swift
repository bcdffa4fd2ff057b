internal import AssayAnalysis
internal import AssayModel

extension CredentialComparison {
  /// Whether there is anything to compare: it is neither new nor gone.
  var isInBoth: Bool { old != nil && new != nil }

  /// ` 1.3.0 -> 1.4.0`, as far as versions are written.
  var versions: String {
    switch (old?.achievement.version, new?.achievement.version) {
    case (let before?, let after?): before == after ? " \(before)" : " \(before) -> \(after)"
    case (nil, let after?): " -> \(after)"
    case (let before?, nil): " \(before) ->"
    case (nil, nil): ""
    }
  }
}

extension ComparisonReport {
  /// The number that a change needs, as far as one is written: `version 3.0.0`, `a minor version`; empty where there is no
  /// earlier version or no later one.
  func askedVersion(of entry: Entry) -> String {
    guard entry.comparison.isInBoth else { return "" }
    if keepsItsVersion(entry) { return "no other version" }
    return wantedVersion(of: entry).map { "version \($0)" } ?? "a \(entry.comparison.advice.rawValue) version"
  }

  /// What the version should be, and why; nil where there is no earlier version or no later one.
  func versionAdvice(of entry: Entry) -> String? {
    let comparison = entry.comparison
    guard comparison.isInBoth else { return nil }
    let why =
      switch comparison.advice {
      case .major:
        comparison.verdict == .unknown ? "somebody may not earn it any more" : "somebody would no longer earn it"
      case .minor: "whoever earned it still does"
      case .patch: "the same learners earn it"
      }
    let asked = askedVersion(of: entry)
    guard !keepsItsVersion(entry), let wanted = wantedVersion(of: entry),
      let after = comparison.new?.achievement.version.flatMap(VersionNumber.init)
    else { return "It needs \(asked): \(why)." }
    if after >= wanted { return "Version \(after) says as much: \(why)." }
    let still = comparison.old?.achievement.version == comparison.new?.achievement.version ? "is still" : "says"
    return "It \(still) version \(after), and should be \(wanted): \(why)."
  }

  /// Whether nobody would notice that anything is different.
  func keepsItsVersion(_ entry: Entry) -> Bool {
    let comparison = entry.comparison
    return comparison.advice == .patch && comparison.old?.achievement.version == comparison.new?.achievement.version
      && !edits.contains { $0.isOfCredential && $0.id == comparison.credential }
  }

  private func wantedVersion(of entry: Entry) -> VersionNumber? {
    guard let before = entry.comparison.old?.achievement.version.flatMap(VersionNumber.init) else { return nil }
    return switch entry.comparison.advice {
    case .major: before.nextMajor
    case .minor: before.nextMinor
    case .patch: before.nextPatch
    }
  }
}
