/// What `assay explain` says of a rule that reading a project reports under.
package struct CoreRule: Hashable, Sendable {
  /// A file that breaks the rule, and the same file mended. Both are tried by a test.
  package struct Example: Hashable, Sendable {
    /// The path of the file: `assay.yaml` for the project's own.
    package let path: String
    package let bad: String
    package let good: String
    /// A credit scheme that `assay.yaml` must declare for the example to make sense.
    package let scheme: String?

    package init(_ bad: String, corrected good: String, in path: String = "design.yaml", scheme: String? = nil) {
      self.path = path
      self.bad = bad
      self.good = good
      self.scheme = scheme
    }
  }

  package let id: RuleID
  /// One sentence: what is wrong.
  package let says: String
  /// Why it matters, and what to do.
  package let advice: String
  /// Nil only where it cannot be shown: a file that is too large, or not text.
  package let example: Example?

  package init(_ id: RuleID, _ says: String, _ advice: String, example: Example? = nil) {
    self.id = id
    self.says = says
    self.advice = advice
    self.example = example
  }
}
