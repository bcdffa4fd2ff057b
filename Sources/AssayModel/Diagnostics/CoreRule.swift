/// What `assay explain` says of a rule that reading a project, or running its tests, reports under.
package struct CoreRule: Hashable, Sendable {
  package let id: RuleID
  /// One sentence: what is wrong.
  package let says: String
  /// Why it matters, and what to do.
  package let advice: String
  /// Nil only where it cannot be shown: a file that is too large, or not text, or a badge, or a test.
  package let example: RuleExample?

  package init(_ id: RuleID, _ says: String, _ advice: String, example: RuleExample? = nil) {
    self.id = id
    self.says = says
    self.advice = advice
    self.example = example
  }
}
