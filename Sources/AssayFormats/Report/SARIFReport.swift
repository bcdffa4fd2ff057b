internal import AssayModel

/// The Static Analysis Results Interchange Format, 2.1.0.
///
/// Paths are relative to the project (to the repository where CI says which that is), nothing tells of a time or a
/// machine, so that equal runs give equal bytes.
package enum SARIFReport: ReportFormat {
  package static let name = "sarif"
  package static let says = "SARIF 2.1.0: rules, findings and failed tests, fixes and what is accepted"
  package static let use = "GitHub code scanning (`github/codeql-action/upload-sarif`), editors and viewers of SARIF."

  package static func text(of report: Report) -> StyledText { StyledText(document(of: report).text() + "\n") }

  package static func document(of report: Report) -> JSONValue {
    var run = SARIFRun(report)
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [run.json()],
    ]
  }
}
