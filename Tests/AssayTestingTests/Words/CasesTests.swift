import AssayFormats
import AssayModel
import AssayTesting
import Testing

@Suite struct CasesTests {
  private func outcomes(_ rows: String) -> [String] {
    TriedTests("cases(\"c\", \(rows), function(...) print(select(\"#\", ...), ...) end)").outcomes
  }

  @Test(arguments: [
    ("{ { \"a\", 1 }, { \"b\", 2 } }", ["passed c: a", "passed c: b"]),
    ("{ { 1, \"x\" }, { true, 2.5 } }", ["passed c: 1, \"x\"", "passed c: true, 2.5"]),
    ("{ 1, \"two\", false }", ["passed c: 1", "passed c: two", "passed c: false"]),
    ("{ {}, { \"\" } }", ["passed c: row 1", "passed c: \"\""]),
    ("{ { score = 3 } }", ["passed c: { score = 3 }"]),
    ("{ { \"a\" }, { \"a\" } }", ["passed c: a", "passed c: a"]),
  ]) func `each row is a test that is called by what stands in it`(rows: String, outcomes: [String]) {
    #expect(self.outcomes(rows) == outcomes)
  }

  @Test(arguments: [
    ("{}", "`cases` has no rows, so that nothing is tested"), ("{ a = 1 }", "`cases` wants a list of rows"),
    ("3", "`cases` wants a list of rows"), ("nil", "`cases` wants a list of rows"),
    ("{ { 1, nil, 3 } }", "a row of `cases` has a gap: what stands behind `nil` would be lost"),
    ("{ { 1 }, nil, { 3 } }", "`cases` wants a list of rows"),
  ]) func `what is no table of rows is refused`(rows: String, message: String) {
    #expect(outcomes(rows) == ["failed loading @1: \(message)"])
  }

  @Test func `what stands in a row is what the function is given`() {
    let tried = TriedTests(
      "cases(\"c\", { { \"a\", 1, false }, { b = 2 }, 7 }, function(...) print(select(\"#\", ...), (...)) end)")
    let printed = Dictionary(tried.tests.map { ($0.name, $0.output) }, uniquingKeysWith: { $1 })
    #expect(printed["c: a"] == "3\ta\n")
    #expect(printed["c: 7"] == "1\t7\n")
    #expect(printed["c: { b = 2 }"]?.hasPrefix("1\ttable") == true)
  }

  @Test func `a row fails at its own line, and the others go on`() {
    let text = """
      cases("c", {
        { "a", 1 },
        { "b", 2 },
      }, function(_, n) expect(n):equals(1) end)
      """
    #expect(TriedTests(text).outcomes == ["passed c: a", "failed c: b @4: this is 2, not 1"])
    let lines = TriedTests(text).tests.map { $0.line as Int }
    #expect(lines.sorted() == [2, 3])
  }
}
