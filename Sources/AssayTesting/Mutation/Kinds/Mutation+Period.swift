internal import AssayModel

extension Mutation {
  static let period = Mutation(
    "period", "A length of time is one of its units too short or too long.",
    example: (
      "holds: { id: safety-induction, within: 2 years }",
      ["holds: { id: safety-induction, within: 1 year }", "holds: { id: safety-induction, within: 3 years }"]
    )
  ) { part, _ in
    guard let text = part.text(as: { $0 == .period }), Period(text) != nil else { return [] }
    let number = text.drop { !$0.isNumber }.prefix(while: \.isNumber)
    guard let count = Int(number) else { return [] }
    let (before, after) = (text[..<number.startIndex], text[number.endIndex...])
    return [count - 1, count + 1].filter { $0 >= 0 }.map { other in
      guard before.isEmpty else { return .written("\(before)\(other)\(after)") }
      let unit = after.hasSuffix("s") ? after.dropLast() : after
      return .written("\(other)\(unit)\(other == 1 ? "" : "s")")
    }
  }
}
