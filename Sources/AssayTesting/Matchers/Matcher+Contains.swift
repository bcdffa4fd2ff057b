internal import AssayFormats
internal import AssayScripting
internal import LuaRuntime

extension Matcher {
  static let contains = Matcher(
    name: "contains", signature: .init(["value": "any"], gives: "nil"),
    says: "The text has this in it, the list has this item, or the table has these fields.",
    example: """
      expect(learner("ben"):explain "mig-basics"):contains "bay-hours"
      """
  ) { subject, call, bench throws(BenchFailure) in
    guard call.arguments.count == 1 else {
      throw BenchFailure("`contains` wants one value", help: "write it as in `expect(text):contains \"hours\"`")
    }
    let wanted = call.arguments[0]
    let isThere: Bool
    switch (subject, wanted) {
    case (.text(let text), .text(let part)): isThere = part.isEmpty || text.firstRange(of: part) != nil
    case (.table(let table), .table(let part)) where table.items.isEmpty && part.items.isEmpty:
      isThere = part.fields.allSatisfy { field in table[field.key].map { bench.isSame($0, field.value) } ?? false }
    case (.table(let table), _): isThere = table.items.contains { bench.isSame($0, wanted) }
    default:
      throw BenchFailure("`contains` can be expected of text or a table, not of \(subject.noun)")
    }
    if isThere { return .holds(orElse: "\(bench.line(wanted)) is in it") }
    return .fails(
      BenchFailure(
        "\(bench.line(wanted)) is not in it",
        details: [.expected("with \(bench.line(wanted))", got: bench.line(subject))]))
  }
}
