package import AssayModel

/// A rule: what it says and why, what shows it, and how it finds.
///
/// Rules of this program and checks of plugins are the same thing, told apart by ``ruler``.
package struct LintRule: Sendable {
  package let id: RuleID
  /// One sentence: what is wrong.
  package let says: String
  /// Why it matters and what to do: what a learner, an issuer or a regulator would feel.
  package let why: String
  /// The standard and its clause; "our judgement" where there is none.
  package let source: String
  /// How severe its findings are unless the project says otherwise; `off` for rules that a profile turns on.
  package let severity: RuleSetting.Severity
  package let ruler: Ruler
  /// They are the rule's tests and its page.
  package let examples: [RuleExample]
  package let find: @Sendable (LintedProject, inout Findings) -> Void

  package init(
    _ id: RuleID, _ says: String, why: String, source: String = "our judgement",
    severity: RuleSetting.Severity = .warning, ruler: Ruler = .core, examples: [RuleExample],
    find: @escaping @Sendable (LintedProject, inout Findings) -> Void
  ) {
    self.id = id
    self.says = says
    self.why = why
    self.source = source
    self.severity = severity
    self.ruler = ruler
    self.examples = examples
    self.find = find
  }
}
