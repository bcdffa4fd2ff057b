extension CriterionKind {
  package static let forbids = CriterionKind(
    "forbids", "Holding an award that a pattern selects disqualifies, expired or not.",
    details: "The one kind with which an award more can lose a credential.", takes: Wording<Pattern>.pattern,
    isMonotone: false, example: "forbids: { tag: sanction }"
  ) { pattern, _ in Lowered(.not(pattern)) }
}
