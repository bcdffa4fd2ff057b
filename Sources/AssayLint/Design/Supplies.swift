internal import AssayModel

/// What patterns can come to, found once for each: many designs ask for the same large list.
struct Supplies {
  private let linted: LintedProject
  private var known: [Measure: [Pattern: Supply?]] = [:]

  init(_ linted: LintedProject) { self.linted = linted }

  /// Nil where the pattern is not closed, or closed over nothing, or there is no most.
  mutating func supply(of pattern: Pattern, by measure: Measure) -> Supply? {
    if let found = known[measure]?[pattern] { return found }
    var supply: Supply?
    if let closed = linted.selection.closed(pattern), !closed.isEmpty {
      supply = Supply(of: closed, by: measure, in: linted.project, linted.selection.equivalence)
    }
    known[measure, default: [:]].updateValue(supply, forKey: pattern)
    return supply
  }
}
