internal import AssayScripting
internal import LuaRuntime

extension BenchWord {
  static let cases = BenchWord(
    name: "cases", signature: .init(["name": "string", "rows": "any[]", "test": "fun(...)"], gives: "nil"),
    says: "A test for each row of a table. The function is given what stands in the row; the first text names it.",
    example: """
      cases("pass mark", { { "below", 69, false }, { "exact", 70, true } }, function(_, score, earned)
        local tested = { assessment = "mig-basics/weld-test", score = score, date = "2026-04-01" }
        local ana = learner("ana"):with { results = { tested } }
        expect(ana:earns "mig-basics"):equals(earned)
      end)
      """
  ) { call, bench throws(BenchFailure) in
    let (suite, block) = try call.block(bench)
    let example = "cases(\"pass mark\", { { \"below\", 69 }, { \"exact\", 70 } }, function(_, score) … end)"
    let name = try call.name(example)
    guard call.arguments.count > 1, case .table(let rows) = call.arguments[1], rows.fields.isEmpty, rows.others == 0
    else {
      throw BenchFailure("`cases` wants a list of rows", help: "write it as in `\(example)`")
    }
    guard !rows.items.isEmpty else {
      throw BenchFailure("`cases` has no rows, so that nothing is tested", help: "write it as in `\(example)`")
    }
    let function = try call.function(at: 2, example)
    let lines = bench.scripts.lines(ofItemsIn: 1, at: bench.scripts.site(of: call)) ?? []
    for (index, row) in rows.items.enumerated() {
      let values = try Self.values(of: row)
      var test = WrittenTest(
        name: "\(name): \(Self.label(of: values, index, bench))", body: function, arguments: values, block: block,
        line: call.line)
      if lines.count == rows.items.count {
        test.table = test.line...test.lastLine
        (test.line, test.lastLine) = (lines[index].lowerBound, lines[index].upperBound)
      }
      suite.add(test, to: block)
    }
    return .values([])
  }

  /// What a row is called.
  private static func label(of values: [LuaValue], _ index: Int, _ bench: Bench) -> String {
    if case .text(let text)? = values.first, !text.isEmpty { return text }
    return values.isEmpty ? "row \(index + 1)" : values.map(bench.line).joined(separator: ", ")
  }

  /// What stands in a row; one value may stand without braces.
  private static func values(of row: LuaValue) throws(BenchFailure) -> [LuaValue] {
    guard case .table(let table) = row else { return [row] }
    if table.others > 0 {
      throw BenchFailure(
        "a row of `cases` has a gap: what stands behind `nil` would be lost", help: "write `false` for nothing")
    }
    return table.fields.isEmpty ? table.items : [row]
  }
}
