internal import AssayModel

extension Mutation {
  static let mark = Mutation(
    "mark", "A mark or a level in words is one step too low or too high.",
    example: (
      "assessment: { id: review, score: achieved }",
      ["assessment: { id: review, score: not_achieved }", "assessment: { id: review, score: merit }"]
    )
  ) { part, scales in
    let isMark = ["score", "pass", "level"].contains { part.key == $0 || part.isInside($0) }
    guard isMark, let word = part.text(as: { $0 == .text }) else { return [] }
    return scales.neighbours(of: word).map(DesignChange.written)
  }
}
