internal import AssayFormats
internal import AssayModel
internal import AssayScripting
internal import LuaRuntime

extension Matcher {
  static let equals = Matcher(
    name: "equals", signature: .init(["value": "any"], gives: "nil"),
    says: """
      The value is the same: tables by what is in them, quantities by what they come to, learners by their records.
      """,
    example: """
      expect(learner("ana"):earns "mig-basics"):equals(true)
      """
  ) { subject, call, bench throws(BenchFailure) in
    guard call.arguments.count == 1 else {
      throw BenchFailure("`equals` wants one value", help: "write it as in `expect(x):equals(3)`")
    }
    let wanted = call.arguments[0]
    if bench.isSame(subject, wanted) { return .holds(orElse: "both are \(bench.line(wanted))") }
    return .fails(bench.difference(subject, wanted))
  }
}

extension Bench {
  /// Whether two values are alike as an author means it.
  func isSame(_ left: LuaValue, _ right: LuaValue) -> Bool {
    switch (left, right) {
    case (.integer(let left), .number(let right)): Double(left) == right
    case (.number(let left), .integer(let right)): left == Double(right)
    case (.table(let left), .table(let right)):
      left.items.count == right.items.count && left.others == right.others
        && left.fields.map(\.key) == right.fields.map(\.key)
        && zip(left.items, right.items).allSatisfy(isSame)
        && zip(left.fields, right.fields).allSatisfy { isSame($0.value, $1.value) }
    case (.object, _), (_, .object): isSameObject(left, right)
    default: left == right
    }
  }

  private func isSameObject(_ left: LuaValue, _ right: LuaValue) -> Bool {
    if left == right { return true }
    if let first = learner(in: left), let second = learner(in: right) { return first.record == second.record }
    if let first = scripts.criterion(in: left), let second = scripts.criterion(in: right) { return first == second }
    guard let first = measure(left), let second = measure(right) else { return false }
    return first == second
  }

  /// A quantity, or text that says one.
  func measure(_ value: LuaValue) -> Magnitude? {
    if case .text(let text) = value { return Magnitude(text) }
    return scripts.quantity(in: value).flatMap { Magnitude($0) }
  }

  func difference(_ subject: LuaValue, _ wanted: LuaValue) -> BenchFailure {
    let got = code(subject), expected = code(wanted)
    if got == expected {
      return BenchFailure(
        "this is another one, though both are written the same", details: [.expected(expected, got: got)])
    }
    if got.contains("\n") || expected.contains("\n") {
      return BenchFailure("this is not what was expected", details: [.difference(expected: expected, got: got)])
    }
    return BenchFailure("this is \(got), not \(expected)", details: [.expected(expected, got: got)])
  }
}
