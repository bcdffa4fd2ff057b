extension LintRule {
  /// Every rule about the meaning of a design, in the order of their names. A new rule is a file in `Rules` and a line
  /// here.
  package static let builtIn: [LintRule] = [
    emptyChoice
  ].sorted { $0.id < $1.id }
}
