extension CriterionKind {
  package static let allOf = CriterionKind(
    "all_of", "Every one of the listed criteria is met.", details: "An empty list asks for nothing and is met.",
    takes: .list(of: .criterion), example: "all_of:\n  - holds: safety-induction\n  - holds: mig-welding"
  ) { criteria, _ in
    Lowered(.atLeast(criteria.count { !$0.isStated }, of: criteria))
  }
}

extension Criterion {
  /// Says something to people and decides nothing.
  package var isStated: Bool {
    if case .stated = form { true } else { false }
  }
}
