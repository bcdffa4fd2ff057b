package import AssayModel

/// What a run asks for beyond what the project says; the command line's words, once they are known to exist.
package struct LintChoices: Hashable, Sendable {
  /// Used instead of the project's profiles, where there are any.
  package var profiles: [String]
  /// Only these rules, where there are any.
  package var selected: Set<RuleID>
  package var ignored: Set<RuleID>

  package init(profiles: [String] = [], selected: Set<RuleID> = [], ignored: Set<RuleID> = []) {
    self.profiles = profiles
    self.selected = selected
    self.ignored = ignored
  }
}
