/// How much searching a question is worth. Nothing of it is measured in time, so that answers are the same everywhere.
package struct Effort: Hashable, Sendable {
  /// How often a solver may go wrong in one search.
  package var conflicts: Int
  /// How often the evaluator may contradict a record that was found.
  package var rounds: Int

  package init(conflicts: Int, rounds: Int) { (self.conflicts, self.rounds) = (conflicts, rounds) }

  /// For somebody who asked and waits.
  package static let thorough = Effort(conflicts: 200_000, rounds: 4_000)
  /// For what is looked into in passing.
  package static let passing = Effort(conflicts: 4_000, rounds: 200)
}
