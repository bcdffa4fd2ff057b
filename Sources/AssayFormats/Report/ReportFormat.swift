/// A way to print a report, for people or for programs. A new one is a file here and a line in the list below.
package protocol ReportFormat: Sendable {
  /// The word after `--format`.
  static var name: String { get }
  /// One line of help.
  static var says: String { get }
  /// Who reads it, and how it gets there: a sentence for the page about formats.
  static var use: String { get }
  /// The whole report of what was found. It ends with a line break unless it is empty.
  static func text(of report: Report) -> StyledText
  /// The whole report of a run of tests, which ends likewise.
  static func text(of tests: TestReport) -> StyledText
}
