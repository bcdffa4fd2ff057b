internal import AssayModel

/// Where tests stand, as a place that formats for findings can show.
struct TestPlaces {
  /// Those of the report, and a file without text for each that they do not have.
  private(set) var sources: SourceMap
  private var files: [String: FileID] = [:]

  init(_ report: TestReport) {
    sources = report.sources
    for (index, file) in sources.files.enumerated() where files[file.path] == nil {
      files[file.path] = FileID(index: UInt32(index))
    }
    for test in report.tests where files[test.file] == nil {
      files[test.file] = sources.add(.init(path: test.file, bytes: []))
    }
  }

  /// The expectation that failed, else the line on which the test begins.
  func range(of test: ReportedTest) -> SourceRange {
    if let place = test.place { return place }
    guard let file = files[test.file] else { preconditionFailure("a test that is not in the report") }
    let start = SourcePosition(line: max(1, test.line), column: 1)
    return SourceRange(file: file, start: start, end: start)
  }
}
