// swift-format-ignore-file: NeverForceUnwrap

import AssayLint
import AssayModel
import AssayTestSupport

/// What all rules together find.
struct Linting {
  let findings: [Diagnostic]
  let sources: SourceMap

  init(_ linted: LintedProject) {
    sources = linted.sources
    var found: [Diagnostic] = []
    for rule in LintRule.builtIn where rule.severity != .off {
      var findings = Findings(of: rule, in: linted.sources)
      rule.find(linted, &findings)
      found += findings.diagnostics
    }
    findings = found.inOrder(of: linted.sources)
  }

  /// A design in YAML, which must be free of faults.
  init(_ text: String, configuration: String? = nil, on day: String = "2026-05-01") {
    let read = YAMLProject(text, configuration: configuration)
    precondition(read.diagnostics.isEmpty, "\(read.diagnostics.map(\.message)): \(text)")
    self.init(
      LintedProject(read.project, sources: read.sources, documents: read.documents, day: CalendarDate(day)!))
  }

  /// Rule and message of each.
  var said: [String] { findings.map { "\($0.severity.rawValue)[\($0.rule)] \($0.message)" } }
  var rules: [String] { findings.map(\.rule.name) }
  var warnings: [String] { findings.filter { $0.severity > .info }.map { "[\($0.rule)] \($0.message)" } }
}
