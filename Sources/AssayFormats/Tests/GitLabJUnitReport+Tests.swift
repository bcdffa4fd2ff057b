extension GitLabJUnitReport {
  /// The same with the `file` of each test.
  package static func text(of tests: TestReport) -> StyledText {
    StyledText(JUnitDocument(tests.junitSuites, on: tests.day, namesFiles: true).text)
  }
}
