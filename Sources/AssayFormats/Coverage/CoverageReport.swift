package import AssayModel

/// What tests have shown of the criteria of a project and of the lines of its plugins.
package struct CoverageReport: Sendable {
  /// In the order of their ids.
  package var credentials: [CoveredCredential]
  package var lines: LineCoverage
  package var sources: SourceMap
  /// The columns of the page.
  package var width: Int

  package init(
    _ credentials: [CoveredCredential], lines: LineCoverage = LineCoverage(), sources: SourceMap,
    width: Int = Report.defaultWidth
  ) {
    self.credentials = credentials.sorted { $0.id < $1.id }
    self.lines = lines
    self.sources = sources
    self.width = width
  }

  /// Of criteria.
  package var tally: CoverageTally { credentials.map(\.tally).total }

  /// Of criteria, rounded down; nil for a project in which there is nothing to be seen.
  package var percent: Int? { tally.percent }

  /// `criteria: 83 % (25 of 30)`.
  package var sentence: String { Self.sentence("criteria", tally, nothing: "there are no criteria to be seen") }

  /// `lua: 90 % (45 of 50 lines)`; nil where no file was looked at.
  package var lineSentence: String? {
    lines.files.isEmpty ? nil : Self.sentence("Lua lines", lines.tally, nothing: "there are no lines to be run")
  }

  private static func sentence(_ what: String, _ tally: CoverageTally, nothing: String) -> String {
    tally.percent.map { "\(what): \($0) % (\(tally.fulfilled) of \(tally.all))" } ?? nothing
  }

  /// The bytes of a file that was read; nil for one that was not.
  func source(of path: String) -> SourceLines? {
    sources.files.first { $0.path == path }.map { SourceLines($0.bytes) }
  }
}
