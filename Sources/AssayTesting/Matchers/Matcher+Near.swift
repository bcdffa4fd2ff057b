internal import AssayFormats
internal import AssayModel
internal import AssayScripting
internal import LuaRuntime

extension Matcher {
  static let near = Matcher(
    name: "near", signature: .init(["value": "number|string", "within": "number|string|nil"], gives: "nil"),
    says: "The number or quantity differs by no more than so much; by a millionth, where that is left out.",
    example: """
      expect(0.1 + 0.2):near(0.3)
      """
  ) { subject, call, bench throws(BenchFailure) in
    let help = "write it as in `expect(0.1 + 0.2):near(0.3)` or `expect(hours):near(\"12 h\", \"1 h\")`"
    guard let first = call.arguments.first, call.arguments.count <= 2 else {
      throw BenchFailure("`near` wants a number, and perhaps how near", help: help)
    }
    let within = call.arguments.count > 1 ? call.arguments[1] : .number(0.000001)
    guard let value = bench.amount(subject), let wanted = bench.amount(first), let room = bench.amount(within),
      value.unit == wanted.unit, room.unit == wanted.unit || room.unit.isEmpty
    else { throw BenchFailure("`near` compares numbers, or quantities of one unit", help: help) }
    if abs(value.number - wanted.number) <= room.number {
      return .holds(orElse: "\(bench.line(subject)) is near \(bench.line(first))")
    }
    return .fails(
      BenchFailure(
        "\(bench.line(subject)) is not within \(bench.line(within)) of \(bench.line(first))",
        details: [.expected("\(bench.line(first)), give or take \(bench.line(within))", got: bench.line(subject))]))
  }
}

extension Bench {
  /// A number with what it is a number of, which may be nothing.
  fileprivate func amount(_ value: LuaValue) -> (number: Double, unit: String)? {
    switch value {
    case .integer(let integer): (Double(integer), "")
    case .number(let number): (number, "")
    default: measure(value).map { (Double($0.amount) / 1_000_000, $0.unit) }
    }
  }
}
