extension SARIFReport {
  /// Bad tests as results, beside what else was found.
  package static func text(of tests: TestReport) -> StyledText { text(of: tests.findings) }
}
