internal import AssayModel

extension Mutation {
  static let number = Mutation(
    "number", "A number, an amount or a score is one step too low or too high.",
    example: (
      "count: { at_least: 3, of: { tag: cloud } }",
      ["count: { at_least: 2, of: { tag: cloud } }", "count: { at_least: 4, of: { tag: cloud } }"]
    )
  ) { part, _ in
    if part.isInside("level"), let step = part.text(as: { $0 == .text }).flatMap({ Int($0) }) {
      return [.written("\(step - 1)"), .written("\(step + 1)")]
    }
    return part.text(as: \.isAmount).map { SteppedAmount($0).neighbours.map(DesignChange.written) } ?? []
  }
}

extension TypeForm {
  fileprivate var isAmount: Bool {
    switch self {
    case .integer, .decimal, .hours, .credits, .share: true
    default: false
    }
  }
}

/// An amount as it is written, and those one step of its unit away.
private struct SteppedAmount {
  let neighbours: [String]

  init(_ text: String) {
    let text = text.trimmingSpaces
    if text.first == "P" {
      neighbours = Hours(text).map { Self.stepped("\($0.amount)", unit: " h") } ?? []
    } else {
      let number = text.prefix { $0.isNumber || $0 == "." || $0 == "-" }
      neighbours = Self.stepped(String(number), unit: String(text.dropFirst(number.count)))
    }
  }

  /// One more and one less; of an amount with decimals, one more and less of the last.
  private static func stepped(_ number: String, unit: String) -> [String] {
    guard let value = Decimal(number) else { return [] }
    var step = 1_000_000
    for _ in number.split(separator: ".", omittingEmptySubsequences: false).dropFirst().joined() { step /= 10 }
    // Below nothing there is nothing, except among scores.
    let below = value.millionths >= step || number.hasPrefix("-") ? [value.millionths - step] : []
    return (below + [value.millionths + step]).map { "\(Decimal(millionths: $0))\(unit)" }
  }
}
