package import AssayModel

/// What a run of tests came to, ready to be printed in one of the report formats.
package struct TestReport: Sendable {
  /// In the order of their files' bytes, then of their lines, whatever order they were run in.
  package var tests: [ReportedTest]
  /// The day on which they were run.
  package var day: CalendarDate
  /// What the order and the properties were drawn from.
  package var seed: Int
  /// Findings that belong to no test: faults of the project, files that could not be run, snapshots that no test uses.
  package var diagnostics: [Diagnostic]
  package var sources: SourceMap
  /// How many tests there are that were not selected.
  package var unselected = 0
  /// How many snapshots were kept for the first time.
  package var newSnapshots = 0
  /// Whether the run ended before all selected tests had run, because enough had failed.
  package var isCutShort = false
  /// How many of the slowest tests are listed; 0 for none.
  package var slowest = 0
  /// What came of writing designs otherwise; nil where nobody asked.
  package var mutation: MutationReport?
  /// The version of the program that reports.
  package var version: String
  /// The project's folder as its repository sees it, for places that are shown there; empty where they are the same.
  package var repositoryFolder = ""
  /// The columns of the page.
  package var width: Int

  package init(
    _ tests: [ReportedTest], on day: CalendarDate, seed: Int, diagnostics: [Diagnostic] = [], sources: SourceMap,
    version: String = "", width: Int = Report.defaultWidth
  ) {
    // Places are sorted, not tests, which are much to move.
    let order = tests.indices.sorted { left, right in
      let (first, second) = (tests[left], tests[right])
      if first.file != second.file { return first.file.utf8.lexicographicallyPrecedes(second.file.utf8) }
      return (first.line, left) < (second.line, right)
    }
    self.tests = order.map { tests[$0] }
    self.day = day
    self.seed = seed
    self.diagnostics = diagnostics.inOrder(of: sources)
    self.sources = sources
    self.version = version
    self.width = width
  }
}
