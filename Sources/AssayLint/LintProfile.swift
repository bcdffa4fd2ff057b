package import AssayModel

/// A named set of rules that a policy or a standard asks for. A plugin declares it.
package struct LintProfile: Sendable {
  package let id: String
  package let title: String
  package let says: String
  /// The policy or standard, with its version.
  package let source: String
  /// Severities by rule, which come before the rules' own and after the project's.
  package let rules: [RuleID: RuleSetting.Severity]
  package let ruler: Ruler

  package init(
    _ id: String, title: String, says: String, source: String, rules: [RuleID: RuleSetting.Severity], ruler: Ruler
  ) {
    self.id = id
    self.title = title
    self.says = says
    self.source = source
    self.rules = rules
    self.ruler = ruler
  }
}
