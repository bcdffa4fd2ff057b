extension CriterionKind {
  /// Every built-in kind, in the order of the reference pages. A new kind is a file in `Kinds` and a line here.
  package static let builtIn: [CriterionKind] = [
    .allOf,
    .anyOf,
    .someOf,
    .holds,
    .count,
    .credits,
    .hours,
    .awards,
    .evidence,
    .assessment,
    .competency,
    .covers,
    .experience,
    .every,
    .inOrder,
    .fact,
    .approval,
    .overlaps,
    .forbids,
    .stated,
  ]
}
