extension GitHubReport {
  /// An annotation for each bad test, and for what else was found.
  package static func text(of tests: TestReport) -> StyledText { text(of: tests.findings) }
}
