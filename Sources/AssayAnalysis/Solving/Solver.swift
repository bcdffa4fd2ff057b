/// Finds values for variables under which every clause has a true literal, or shows that there are none.
///
/// Clauses may be added between questions. What an engine found is read before anything else is added.
protocol Solver: AnyObject {
  func makeVariable() -> Literal
  /// One of them must be true.
  func add(_ clause: [Literal])
  /// `conflicts` is how often it may go wrong on the way: a budget that is the same on every machine.
  func solve(assuming: [Literal], conflicts: Int) -> SolverAnswer
  /// After ``SolverAnswer/satisfiable``.
  func isTrue(_ literal: Literal) -> Bool
  /// After ``SolverAnswer/unsatisfiable``: whether the proof used this assumption.
  func isBlamed(_ assumption: Literal) -> Bool
}

enum SolverAnswer: Sendable {
  case satisfiable, unsatisfiable
  /// The budget ran out.
  case unknown
}
