internal import AssayModel

/// JUnit's XML, as the schemas of Jenkins' xUnit plugin and of Apache Ant both want it.
///
/// Each file is a suite; each finding that fails the run is a failed test of it, and a file without any has one that
/// passed. Remarks pass, with their text in the suite's output. No time is told, so that equal runs give equal bytes.
package enum JUnitReport: ReportFormat {
  package static let name = "junit"
  package static let says = "JUnit XML: a suite for each file, a test for each test or finding"
  package static let use = "Jenkins (`junit`, xUnit plugin), Azure Pipelines, and whatever else reads test reports."

  package static func text(of report: Report) -> StyledText {
    StyledText(JUnitDocument(report.junitSuites, namesFiles: false).text)
  }
}
