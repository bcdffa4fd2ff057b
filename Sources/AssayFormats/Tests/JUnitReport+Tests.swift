extension JUnitReport {
  /// Tests in the suite of their file; what waits for somebody is skipped.
  package static func text(of tests: TestReport) -> StyledText {
    StyledText(JUnitDocument(tests.junitSuites, on: tests.day, namesFiles: false).text)
  }
}
