package import AssayLint
package import AssayModel

/// What formats tell about a rule, whoever ruled.
package struct ReportedRule: Hashable, Sendable {
  package var id: RuleID
  /// One sentence: what is wrong.
  package var says: String
  /// Why it matters and what to do, in Markdown.
  package var why: String
  /// The standard and its clause.
  package var source: String?
  /// How severe its findings are unless somebody says otherwise; nil for rules that must be turned on.
  package var severity: Diagnostic.Severity?
  package var ruler: Ruler

  package init(
    _ id: RuleID, says: String, why: String, source: String? = nil, severity: Diagnostic.Severity? = .error,
    ruler: Ruler = .core
  ) {
    self.id = id
    self.says = says
    self.why = why
    self.source = source
    self.severity = severity
    self.ruler = ruler
  }

  package init(_ rule: CoreRule) { self.init(rule.id, says: rule.says, why: rule.advice) }

  package init(_ rule: LintRule) {
    self.init(
      rule.id, says: rule.says, why: rule.why, source: rule.source, severity: rule.severity.diagnostic,
      ruler: rule.ruler)
  }

  /// A rule that is in no table: what a finding says of it.
  init(of diagnostic: Diagnostic) {
    self.init(
      diagnostic.rule, says: "Reported as `\(diagnostic.rule)`.", why: diagnostic.help ?? "",
      severity: diagnostic.severity, ruler: diagnostic.ruler)
  }
}

extension Report {
  /// The rules that findings mention, in the order of their names.
  var mentionedRules: [ReportedRule] {
    let known = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
    var found: [RuleID: ReportedRule] = [:]
    for diagnostic in diagnostics where found[diagnostic.rule] == nil {
      var rule = known[diagnostic.rule] ?? ReportedRule(of: diagnostic)
      rule.ruler = diagnostic.ruler
      found[diagnostic.rule] = rule
    }
    return found.values.sorted { $0.id < $1.id }
  }
}
