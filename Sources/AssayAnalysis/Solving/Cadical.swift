internal import CCadical

/// CaDiCaL, a clause-learning solver of propositional satisfiability. (Biere, Fazekas, Fleury, Heisinger, 2020.)
final class Cadical: Solver {
  private let handle: OpaquePointer
  private var variables: Int32 = 0

  init() {
    handle = ccadical_init()
    // What nothing asks for is not there, so that the first record found is a small one.
    ccadical_set_option(handle, "phase", 0)
    ccadical_set_option(handle, "lucky", 0)
  }

  deinit { ccadical_release(handle) }

  func makeVariable() -> Literal {
    variables += 1
    return Literal(number: variables)
  }

  func add(_ clause: [Literal]) {
    for literal in clause { ccadical_add(handle, literal.number) }
    ccadical_add(handle, 0)
  }

  func solve(assuming assumptions: [Literal], conflicts: Int) -> SolverAnswer {
    for assumption in assumptions { ccadical_assume(handle, assumption.number) }
    ccadical_limit(handle, "conflicts", Int32(clamping: conflicts))
    switch ccadical_solve(handle) {
    case 10: return .satisfiable
    case 20: return .unsatisfiable
    default: return .unknown
    }
  }

  func isTrue(_ literal: Literal) -> Bool {
    // Releases differ in what they say of a negative number.
    (ccadical_val(handle, abs(literal.number)) > 0) == (literal.number > 0)
  }

  func isBlamed(_ assumption: Literal) -> Bool { ccadical_failed(handle, assumption.number) != 0 }
}
