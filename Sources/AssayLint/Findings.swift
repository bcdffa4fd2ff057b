package import AssayModel

/// What one rule has found; the linter makes diagnostics of it.
package struct Findings: Sendable {
  package let rule: LintRule
  package let sources: SourceMap
  package internal(set) var diagnostics: [Diagnostic] = []

  package init(of rule: LintRule, in sources: SourceMap) {
    self.rule = rule
    self.sources = sources
  }

  /// Reports at a node's value, or at its key. `path` is the place in the design: `credential:ID/` and the node's path.
  ///
  /// The severity is the rule's own; a rule that is not sure says `severity: .info`.
  package mutating func report(
    _ message: String, at place: Place, _ part: Reading.Part = .value, severity: Diagnostic.Severity? = nil,
    label: String? = nil, path: String? = nil, notes: [Diagnostic.Note] = [], help: String? = nil,
    fixes: [Diagnostic.Fix] = []
  ) {
    let range = part == .key ? sources.key(of: place.node) : sources.value(of: place.node)
    report(message, at: range, severity: severity, label: label, path: path, notes: notes, help: help, fixes: fixes)
  }

  package mutating func report(
    _ message: String, at range: SourceRange?, severity: Diagnostic.Severity? = nil, label: String? = nil,
    path: String? = nil, notes: [Diagnostic.Note] = [], help: String? = nil, fixes: [Diagnostic.Fix] = []
  ) {
    let own = rule.severity.diagnostic ?? .warning
    diagnostics.append(
      Diagnostic(
        rule.id, severity.map { min($0, own) } ?? own, message, at: range, label: label, path: path, notes: notes,
        help: help, fixes: fixes, ruler: rule.ruler))
  }
}

extension Findings {
  /// What kept the rule from being asked, such as a script that failed. It is an error, whatever the rule's severity.
  package mutating func fail(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}

extension RuleSetting.Severity {
  /// Nil for `off`.
  package var diagnostic: Diagnostic.Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .info
    case .off: nil
    }
  }
}
