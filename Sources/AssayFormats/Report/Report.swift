package import AssayModel

/// What a check or a lint run found, ready to be printed in one of the report formats.
package struct Report: Sendable {
  /// In the order in which they are shown, the accepted ones among them.
  package var diagnostics: [Diagnostic]
  package var sources: SourceMap
  /// The files that were looked at, in the order of their bytes, those without a finding too.
  package var paths: [String]
  /// The rules that may be mentioned.
  package var rules: [ReportedRule]
  /// The version of the program that reports.
  package var version: String
  /// The project's folder as its repository sees it, for places that are shown there; empty where they are the same.
  package var repositoryFolder = ""
  /// What fails the run, so that formats which count failures agree with the exit status; nil where nothing does.
  package var failLevel: Diagnostic.Severity? = .warning
  /// The columns of the page, for formats that show source text.
  package var width: Int

  /// The width of a page that no terminal shows.
  package static let defaultWidth = 100

  package init(
    _ diagnostics: [Diagnostic], sources: SourceMap, paths: some Sequence<String>, rules: [ReportedRule] = [],
    version: String = "", width: Int = Self.defaultWidth
  ) {
    self.diagnostics = diagnostics.inOrder(of: sources)
    self.sources = sources
    self.paths = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.rules = rules
    self.version = version
    self.width = width
  }

  /// Those that nobody has accepted.
  package var openDiagnostics: [Diagnostic] { diagnostics.filter { $0.acceptance == nil } }

  package var summary: Summary { Summary(of: diagnostics, fileCount: paths.count) }

  /// Whether a run with this finding fails.
  func isFailing(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.acceptance == nil && failLevel.map { diagnostic.severity >= $0 } ?? false
  }

  /// The file that a range lies in, as the project calls it.
  func path(of range: SourceRange) -> String { sources.path(of: range.file) }

  /// The same file as the repository calls it.
  func repositoryPath(of path: String) -> String {
    repositoryFolder.isEmpty ? path : repositoryFolder + "/" + path
  }
}
