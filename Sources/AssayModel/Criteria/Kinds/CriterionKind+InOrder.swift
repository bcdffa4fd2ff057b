extension CriterionKind {
  package static let inOrder = CriterionKind(
    "in_order", "Awards of the listed achievements are held, each awarded strictly after the one before.",
    takes: Wording<[AchievementReference]>.list(of: .achievement), example: "in_order: [safety-induction, mig-welding]"
  ) { ids, _ in Lowered(.order(ids)) }
}
