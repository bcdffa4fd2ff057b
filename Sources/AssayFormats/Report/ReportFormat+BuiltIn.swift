/// Every report format, in the order of the help.
package enum ReportFormats {
  package static let all: [any ReportFormat.Type] = [
    PrettyReport.self,
    ConciseReport.self,
    JSONReport.self,
    JSONLinesReport.self,
    SARIFReport.self,
    JUnitReport.self,
    GitLabJUnitReport.self,
    GitHubReport.self,
    GitLabReport.self,
    TAPReport.self,
    MarkdownReport.self,
    HTMLReport.self,
  ]

  package static func named(_ name: String) -> (any ReportFormat.Type)? { all.first { $0.name == name } }
}
