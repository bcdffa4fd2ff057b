internal import AssayModel

extension Mutation {
  static let condition = Mutation(
    "condition", "A condition is forgotten, so that more counts than should.",
    example: (
      "count: { at_least: 1, of: { tag: cloud, except: { issuer: northwind } } }",
      [
        "count: { at_least: 1 }",
        "count: { at_least: 1, of: { except: { issuer: northwind } } }",
        "count: { at_least: 1, of: { tag: cloud } }",
        "count: { at_least: 1, of: { tag: cloud, except: {} } }",
      ]
    )
  ) { part, _ in
    // A criterion has a mutation of its own, and without `at_least` or `by` other rules would hold.
    guard !part.isCriterion, let key = part.key, !DesignPart.limits.contains(key) else { return [] }
    switch part.role {
    case .condition: return part.isInside("distinct") || part.isInside("at_most_per") ? [] : [.leftOut]
    case .optional:
      return ["limits", "shared_with", "renewals", "by", "from", "extends"].contains(key) ? [] : [.leftOut]
    case .required, .item: return []
    }
  }
}
