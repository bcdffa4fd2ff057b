internal import AssayModel

extension ConciseReport {
  /// One line for each test that did not pass, and for each finding beside them.
  package static func text(of tests: TestReport) -> StyledText {
    var text = text(of: tests.besides)
    let places = TestPlaces(tests)
    for test in tests.tests where test.outcome.isBad {
      let range = places.range(of: test)
      let path = places.sources.path(of: range.file).printable
      text.append("\(path):\(range.start.line):\(range.start.column): ", .path)
      text.append("\(test.outcome.rawValue): ", test.outcome.role)
      text.appendLine(test.name.printable + (test.message.map { ": " + $0.printable } ?? ""))
    }
    return text
  }
}
