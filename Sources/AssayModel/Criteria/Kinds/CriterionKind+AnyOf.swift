extension CriterionKind {
  package static let anyOf = CriterionKind(
    "any_of", "At least one of the listed criteria is met.", details: "An empty list offers nothing and is not met.",
    takes: .list(of: .criterion), example: "any_of:\n  - holds: safety-induction\n  - holds: iso-9606-1"
  ) { criteria, _ in
    Lowered(.atLeast(1, of: criteria))
  }
}
