package import AssayModel

/// What in a design was at work when a question was answered: what coverage asks beside the verdicts.
package struct Workings: Hashable, Sendable {
  /// The limits that kept something out or refused.
  package var bounds: Set<Bound> = []
  /// The paths of the options without which the verdict would not have been met.
  package var options: Set<String> = []

  package init() {}

  mutating func add(_ other: Workings) {
    bounds.formUnion(other.bounds)
    options.formUnion(other.options)
  }
}
