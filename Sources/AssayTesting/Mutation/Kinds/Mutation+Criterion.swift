extension Mutation {
  static let criterion = Mutation(
    "criterion", "One of several criteria is forgotten.",
    example: (
      "all_of: [{ holds: safety-induction }, { forbids: { tag: sanction } }]",
      ["all_of: [{ forbids: { tag: sanction } }]", "all_of: [{ holds: safety-induction }]"]
    )
  ) { part, _ in
    guard part.isCriterion else { return [] }
    switch part.role {
    case .item, .optional: return [.leftOut]
    case .required, .condition: return []
    }
  }
}
