internal import AssayAnalysis
internal import AssayEngine
package import AssayFormats
internal import AssayModel
internal import AssayTesting

/// A test file with the learners that a comparison showed, as the new version judges them.
package struct ComparisonTests {
  private let report: ComparisonReport
  private let before: LearnerVerdicts
  private let after: LearnerVerdicts

  /// `old`, `new`: what was compared, whose scripts are asked where a comparison only assumed what they say.
  package init(_ report: ComparisonReport, between old: OpenProject, and new: OpenProject) {
    self.report = report
    (before, after) = (LearnerVerdicts(of: old, on: report.day), LearnerVerdicts(of: new, on: report.day))
  }

  /// Why there is no test, where there is none.
  package var absence: String {
    let isShown = report.entries.contains { $0.comparison.lost != nil || $0.comparison.gained != nil }
    return isShown
      ? "the scripts do not say of the learners that are shown what was assumed, so no test was written"
      : "no learner was shown, so no test was written"
  }

  /// Nil where no learner was shown, or none of whom the scripts say what was assumed.
  package var text: String? {
    let sections = report.entries.compactMap(section(of:))
    if sections.isEmpty { return nil }
    return "-- Who gains and who loses by a change of designs, as the new version judges them.\n"
      + sections.joined(separator: "\n")
  }

  private func section(of entry: ComparisonReport.Entry) -> String? {
    let comparison = entry.comparison
    let tests = [
      test(comparison.lost, isEarned: false, "is not earned any more by who has", comparison.credential),
      test(comparison.gained, isEarned: true, "is earned now by who has", comparison.credential),
    ].compactMap { $0 }
    guard !tests.isEmpty else { return nil }
    let version = comparison.new?.achievement.version.map { " \($0)" } ?? ""
    return "describe(\(LuaTerm.quoted(comparison.credential + version)), function()\n" + tests.joined(separator: "\n")
      + "end)\n"
  }

  private func test(
    _ change: CredentialComparison.Change?, isEarned: Bool, _ says: String, _ credential: String
  ) -> String? {
    guard let change, change.shown.assumed.isEmpty || isSo(change.shown.learner, isEarned, credential) else {
      return nil
    }
    return LearnerTest(says, change.shown.learner, on: report.day, isEarned ? ":earns" : ":misses", credential).text
  }

  /// Whether the scripts themselves make the same difference. A version that has no such credential makes it by that.
  private func isSo(_ learner: LearnerRecord, _ isEarned: Bool, _ credential: String) -> Bool {
    let old = before.evaluation(of: credential, for: learner)?.verdict
    let new = after.evaluation(of: credential, for: learner)?.verdict
    return new == (isEarned ? .met : .unmet) && [isEarned ? .unmet : .met, nil].contains(old)
  }
}
