extension CriterionKind {
  package static let stated = CriterionKind(
    "stated", "A condition in words, for people and exports.", details: "It decides nothing.",
    takes: Wording<LocalizedText>.localizedText, example: "stated: Bring your own helmet."
  ) { text, _ in Lowered(.stated(text)) }
}
