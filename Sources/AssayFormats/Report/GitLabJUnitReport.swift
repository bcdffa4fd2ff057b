/// JUnit's XML with the file of each test, which GitLab links to and no schema knows.
package enum GitLabJUnitReport: ReportFormat {
  package static let name = "junit:gitlab"
  package static let says = "the same with the `file` of each test"
  package static let use = "GitLab: `artifacts: reports: junit:`, shown in the merge request's test summary."

  package static func text(of report: Report) -> StyledText {
    StyledText(JUnitDocument(report.junitSuites, namesFiles: true).text)
  }
}
