/// A way to print what tests have shown. A new one is a file here and a line in the list of formats.
package protocol CoverageFormat: Sendable {
  /// The word after `--coverage=`.
  static var name: String { get }
  /// One line of help.
  static var says: String { get }
  /// Who reads it, and how it gets there: a sentence for the page about formats.
  static var use: String { get }
  /// The whole report. It ends with a line break.
  static func text(of report: CoverageReport) -> StyledText
}
