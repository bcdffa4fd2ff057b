internal import AssayModel

extension Mutation {
  static let choice = Mutation(
    "choice", "One of several things that would do, or that are asked for, is forgotten.",
    example: (
      "count: { at_least: 1, of: { id: [mig-welding, tig-welding] } }",
      ["count: { at_least: 1, of: { id: [tig-welding] } }", "count: { at_least: 1, of: { id: [mig-welding] } }"]
    )
  ) { part, _ in
    guard case .item(let count) = part.role, count > 1 else { return [] }
    switch part.form {
    case .criterion, .record: return []
    default: return [.leftOut]
    }
  }
}
