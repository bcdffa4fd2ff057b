/// What is printed in every report format: findings, or a run of tests.
package protocol Reportable: Sendable {
  /// The project's folder as its repository sees it; empty where they are the same.
  var repositoryFolder: String { get set }
  /// The columns of the page.
  var width: Int { get set }
  /// Whether it says more than that all is well.
  var hasNews: Bool { get }
  /// What came of it, on one line.
  var sentence: String { get }

  func text(in format: any ReportFormat.Type) -> StyledText
}

extension Report: Reportable {
  package var hasNews: Bool { !openDiagnostics.isEmpty }
  package var sentence: String { summary.sentence }
  package func text(in format: any ReportFormat.Type) -> StyledText { format.text(of: self) }
}

extension TestReport: Reportable {
  package var hasNews: Bool { isBad }
  package var sentence: String { summary.sentence }
  package func text(in format: any ReportFormat.Type) -> StyledText { format.text(of: self) }
}
