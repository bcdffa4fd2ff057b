extension Mutation {
  static let bound = Mutation(
    "bound", "A least is meant as a most, or a most as a least.",
    example: (
      "{ count: { at_least: 2, of: { tag: cloud } }, limits: [ { at_most: 1, of: { issuer: northwind } } ] }",
      [
        "{ count: { at_most: 2, of: { tag: cloud } }, limits: [ { at_most: 1, of: { issuer: northwind } } ] }",
        "{ count: { at_least: 2, of: { tag: cloud } }, limits: [ { at_least: 1, of: { issuer: northwind } } ] }",
      ]
    )
  ) { part, _ in
    switch part.key {
    case "at_least": [.renamed("at_most")]
    case "at_most": [.renamed("at_least")]
    default: []
    }
  }
}
