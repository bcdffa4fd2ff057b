extension CriterionKind {
  package static let overlaps = CriterionKind(
    "overlaps", "A criterion that is judged in a pool of its own.",
    details: "What it counts is not used up and may be counted elsewhere too; no limit outside it applies.",
    takes: Wording<Criterion>.criterion, example: "overlaps:\n  count: { at_least: 2, of: { tag: safety } }"
  ) { criterion, _ in Lowered(.pool(criterion)) }
}
