extension GitLabReport {
  /// Bad tests as issues, beside what else was found.
  package static func text(of tests: TestReport) -> StyledText { text(of: tests.findings) }
}
