import AssayLint
import AssayModel
import AssayWorkbench
import Testing

/// One fault, one diagnostic, at its cause: in a whole project, with all rules and a plugin.
@Suite struct SeededMistakeTests {
  @Test func `nothing is wrong with the project without a mistake`() throws {
    #expect(try found(in: HarbourProject.files, ignoring: []) == [])
  }

  @Test(arguments: SeededMistake.inDesigns) func `a mistake in a design is one finding`(_ mistake: SeededMistake) throws
  {
    try check(mistake)
  }

  @Test(arguments: SeededMistake.inPlugins) func `a mistake in a plugin is one finding`(_ mistake: SeededMistake) throws
  {
    try check(mistake)
  }

  private func check(_ mistake: SeededMistake) throws {
    let found = try found(in: mistake.files)
    #expect(found.map(\.says) == ["\(mistake.rule) at \(mistake.found): \(mistake.marked)"])
    if let help = mistake.help { #expect(found.map(\.help) == [help]) }
  }

  private struct Found: Equatable {
    var says: String
    var help: String?
  }

  /// Rules that look for a learner take searching: hundreds of projects are not searched through for each mistake.
  private static let searching: Set<RuleID> = ["outcome-can-be-skipped", "order-of-awarding-matters"]

  private func found(in files: [String: String], ignoring ignored: Set<RuleID> = searching) throws -> [Found] {
    let sample = try OpenProjectTests.Sample(files)
    let day = try #require(CalendarDate("2026-05-01"))
    return try LintRequest(choices: LintChoices(ignored: ignored), day: day).answer(about: sample.open()).shown.map {
      finding in
      guard let range = finding.range else { return Found(says: "\(finding.rule)", help: finding.help) }
      let path = sample.open().sources.path(of: range.file)
      return Found(says: "\(finding.rule) at \(path): \(marked(range, in: files[path] ?? ""))", help: finding.help)
    }
  }

  /// The text in a range, on its first line.
  private func marked(_ range: SourceRange, in text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = Array(lines[Int(range.start.line) - 1].unicodeScalars)
    let end = range.end.line == range.start.line ? Int(range.end.column) - 1 : line.count
    return String(String.UnicodeScalarView(line[(Int(range.start.column) - 1)..<end]))
  }
}
