internal import AssayAnalysis
package import AssayFormats
internal import AssayModel
internal import AssayTesting

/// A test file with the learners that a comparison showed, as the new version judges them.
package struct ComparisonTests {
  private let report: ComparisonReport

  package init(_ report: ComparisonReport) { self.report = report }

  /// Why there is no test, where there is none.
  package var absence: String {
    let isShown = report.entries.contains { $0.comparison.lost != nil || $0.comparison.gained != nil }
    return isShown
      ? "what scripts say of the learners that are shown was only assumed, so no test was written"
      : "no learner was shown, so no test was written"
  }

  /// Nil where no learner was shown, or none without answers of scripts that were assumed.
  package var text: String? {
    let sections = report.entries.compactMap(section(of:))
    if sections.isEmpty { return nil }
    return "-- Who gains and who loses by a change of designs, as the new version judges them.\n"
      + sections.joined(separator: "\n")
  }

  private func section(of entry: ComparisonReport.Entry) -> String? {
    let comparison = entry.comparison
    let tests = [
      test(comparison.lost, "is not earned any more by who has", ":misses", comparison.credential),
      test(comparison.gained, "is earned now by who has", ":earns", comparison.credential),
    ].compactMap { $0 }
    guard !tests.isEmpty else { return nil }
    let version = comparison.new?.achievement.version.map { " \($0)" } ?? ""
    return "describe(\(LuaTerm.quoted(comparison.credential + version)), function()\n" + tests.joined(separator: "\n")
      + "end)\n"
  }

  private func test(
    _ change: CredentialComparison.Change?, _ says: String, _ matcher: String, _ credential: String
  ) -> String? {
    // A script's own answer was only assumed: a test would ask it.
    guard let change, change.shown.assumed.isEmpty else { return nil }
    return LearnerTest(says, change.shown.learner, on: report.day, matcher, credential).text
  }
}
