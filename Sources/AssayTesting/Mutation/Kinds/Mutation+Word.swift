internal import AssayModel

extension Mutation {
  static let word = Mutation(
    "word", "A word stands for another: `any_of` for `all_of`, `renewal` for `expiry`, `hours` for `credits`.",
    example: (
      "all_of: [{ holds: safety-induction }, { holds: mig-welding }]",
      ["any_of: [{ holds: safety-induction }, { holds: mig-welding }]"]
    )
  ) { part, _ in
    // All of one, and any of one, is that one.
    let isSeveral = (part.syntax.items?.count ?? 0) > 1
    switch part.key {
    case "all_of": return isSeveral ? [.renamed("any_of")] : []
    case "any_of": return isSeveral ? [.renamed("all_of")] : []
    case "from", "by":
      guard case .choice(let words, _) = part.form, let word = part.syntax.text else { return [] }
      return words.filter { $0 != word }.map(DesignChange.written)
    default: return []
    }
  }
}
