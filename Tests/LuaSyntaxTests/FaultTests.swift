import AssayTestSupport
import Foundation
import LuaSyntax
import Testing

@Suite struct FaultTests {
  /// With `ASSAY_RECORD=1` the drawings are made anew, to be read before they are committed.
  @Test func `each mistake is marked where it is, and says what to do`() throws {
    let file = PackageRoot.url.appending(path: "Tests/LuaSyntaxTests/Corpus/faults.txt")
    let drawings = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n====\n")
    let drawn = drawings.map { FaultDrawing(drawing: $0).drawn }
    if ProcessInfo.processInfo.environment["ASSAY_RECORD"] != nil {
      try drawn.joined(separator: "\n====\n").write(to: file, atomically: true, encoding: .utf8)
    } else {
      for (expected, found) in zip(drawings, drawn) where expected != found { Issue.record("\(found)") }
    }
    #expect(drawings.count > 50)
  }

  @Test func `one mistake is one fault`() {
    for script in [
      "check 'x' {\n  why = 'our insurer,\n  each = 'assessment,\n}", "x = { a = 1 }}", "f(a, b))", "x = “a”",
      "x = { a = function(p)\n  if p then\n    return 1\n end,\n}", "x = { größe = 1 }", "x = 1 ? 2", "x = {[=1}",
    ] {
      let faults = LuaSource(script).faults
      #expect(Set(faults.map(\.range.start.line)).count == faults.count, "\(script): \(faults.map(\.message))")
    }
  }

  @Test func `faults behind the first are found from the next statement on`() {
    let source = LuaSource("local x = )\nlocal y = 1 + * 2\nlocal z = 3\nlocal = 4\nplugin 'northwind' {}\n")
    #expect(source.faults.map(\.range.start.line) == [1, 2, 4])
    #expect(source.calls.map(\.callee) == ["plugin", ""])
  }

  @Test(arguments: [
    "(", "{", "[", "a.", "f{", "x=", "not ", "- ", "a..", "a+", "do ", "if a then ", "f(", "\"", "--[[", "?", "::a::",
    "(f)", "}", ")", "end ", "a,", "“", "é", "x=1 ", "f()", "function f() ", "1 ", "{x:", "\0", "a=b\n", "\\", "x={[",
    "return ", "else ", "goto a ", "local a ", "a:b", "f''", "a//b ", "=", "x=fucntion(", "fucntion ", "x={", "f{a=",
  ]) func `a small thing written very often is read to its end`(unit: String) {
    let bytes = Array(String(repeating: unit, count: 6_000 / unit.utf8.count).utf8)
    let source = LuaSource(bytes)
    #expect(source.faults.count <= 100)
    #expect(source.tokens.last?.bytes.upperBound == bytes.count)
    #expect(source.comparisons(onLine: 1).isEmpty)
  }

  @Test func `any bytes are read to their end`() {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<200 {
      let bytes = (0..<400).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(LuaSource(bytes).tokens.last?.bytes.upperBound == 400)
    }
  }
}
