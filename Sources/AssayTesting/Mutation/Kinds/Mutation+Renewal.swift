internal import AssayModel

extension Mutation {
  static let renewal = Mutation(
    "renewal", "One of the ways to renew an award is forgotten.",
    example: (
      "validity: { period: 2 years, renewals: [{ extends: 2 years, requires: { holds: safety-induction } }] }",
      ["validity: { period: 2 years, renewals: [] }"]
    )
  ) { part, _ in
    guard case .item = part.role, part.form == .record("renewal") else { return [] }
    return [.leftOut]
  }
}
