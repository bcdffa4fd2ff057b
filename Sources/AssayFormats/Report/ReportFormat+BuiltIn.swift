/// Every report format, in the order of the help.
package enum ReportFormats {
  package static let all: [any ReportFormat.Type] = [
    PrettyReport.self,
    ConciseReport.self,
    JSONReport.self,
  ]

  package static func named(_ name: String) -> (any ReportFormat.Type)? { all.first { $0.name == name } }
}
