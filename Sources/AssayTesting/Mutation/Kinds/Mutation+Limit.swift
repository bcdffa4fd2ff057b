internal import AssayModel

extension Mutation {
  static let limit = Mutation(
    "limit", "A limit is forgotten: on what counts, on how much of it, on how long ago, on how long it holds.",
    example: (
      "{ count: { at_least: 2, distinct: { issuer: 2 } }, limits: [ { at_most: 1, of: { issuer: northwind } } ] }",
      [
        "{ count: { distinct: { issuer: 2 } }, limits: [ { at_most: 1, of: { issuer: northwind } } ] }",
        "{ count: { at_least: 2 }, limits: [ { at_most: 1, of: { issuer: northwind } } ] }",
        "{ count: { at_least: 2, distinct: { issuer: 2 } } }",
      ]
    )
  ) { part, _ in
    switch part.role {
    case .item: return part.form == .record("limit") || part.form == .record("sharing limit") ? [.leftOut] : []
    case .optional: return part.key.map(DesignPart.limits.contains) ?? false ? [.leftOut] : []
    case .condition:
      return part.isInside("distinct") || part.isInside("at_most_per") || part.key == "within" ? [.leftOut] : []
    case .required: return []
    }
  }
}

extension DesignPart {
  /// Fields that set a limit to what another field asks for.
  static let limits: Set<String> = [
    "at_least", "at_most", "at_most_per", "attempts", "distinct", "expires_with", "grace", "including", "mean_score",
    "opens", "period", "span", "unshared", "within",
  ]
}
