import AssayLint
import AssayModel
import Testing

@Suite struct CorrectedFilesTests {
  private struct Text {
    var sources = SourceMap()
    let file: FileID

    init(_ text: String) { file = sources.add(.init(path: "a.yaml", bytes: Array(text.utf8))) }

    func fix(
      _ safety: Diagnostic.Fix.Safety = .safe, _ edits: (line: Int, columns: Range<Int>, text: String)...
    ) -> Diagnostic {
      let edits = edits.map { edit in
        Diagnostic.Fix.Edit(
          range: SourceRange(
            file: file, start: SourcePosition(line: edit.line, column: edit.columns.lowerBound),
            end: SourcePosition(line: edit.line, column: edit.columns.upperBound)), text: edit.text)
      }
      return Diagnostic("x", .warning, "m", at: edits[0].range, fixes: [.init(safety, "mend it", edits: edits)])
    }

    func corrected(_ findings: Diagnostic..., unsafeToo: Bool = false) -> (text: String?, count: Int) {
      let corrected = CorrectedFiles(findings, in: sources, unsafeToo: unsafeToo)
      return (corrected.bytes["a.yaml"].map { String(decoding: $0, as: UTF8.self) }, corrected.count)
    }
  }

  @Test(arguments: [
    ("abc", 1, 2..<3, "x", "axc"), ("é漢🧑‍🏭z", 1, 6..<7, "x", "é漢🧑‍🏭x"), ("a\r\nbc", 2, 1..<2, "x", "a\r\nxc"),
    ("a\rbc", 2, 2..<3, "x", "a\rbx"), ("a\nb", 1, 2..<9, "x", "ax\nb"), ("a", 9, 1..<2, "x", "ax"),
    ("", 1, 1..<1, "x", "x"),
  ]) func `columns count scalars`(text: String, line: Int, columns: Range<Int>, new: String, expected: String) {
    let given = Text(text)
    #expect(given.corrected(given.fix(.safe, (line, columns, new))).text == expected)
  }

  @Test func `edits that meet are applied, edits that overlap wait`() {
    let text = Text("abcdef")
    let (first, second) = (text.fix(.safe, (1, 1..<3, "1")), text.fix(.safe, (1, 3..<5, "2")))
    #expect(text.corrected(second, first) == ("12ef", 2))
    let across = text.fix(.safe, (1, 2..<4, "x"))
    #expect(text.corrected(first, across) == ("1cdef", 1))
    #expect(text.corrected(first, first) == ("1cdef", 1))
  }

  @Test func `a fix is applied as a whole or not at all`() {
    let text = Text("abcdef")
    let both = text.fix(.safe, (1, 1..<2, "1"), (1, 5..<6, "5"))
    #expect(text.corrected(text.fix(.safe, (1, 5..<7, "x")), both) == ("abcdx", 1))
    #expect(text.corrected(text.fix(.safe, (1, 1..<3, "1"), (1, 2..<4, "2"))) == (nil, 0))
  }

  @Test func `unsafe fixes wait for a word, suggestions for a person`() {
    let text = Text("abc")
    let (unsafe, suggestion) = (text.fix(.unsafe, (1, 1..<2, "x")), text.fix(.suggestion, (1, 1..<2, "x")))
    #expect(text.corrected(unsafe) == (nil, 0))
    #expect(text.corrected(unsafe, unsafeToo: true) == ("xbc", 1))
    #expect(text.corrected(suggestion, unsafeToo: true) == (nil, 0))
  }

  @Test func `what is accepted is not mended`() {
    let text = Text("abc")
    var accepted = text.fix(.safe, (1, 1..<2, "x"))
    accepted.acceptance = .init(.comment, reason: "pilot")
    #expect(text.corrected(accepted) == (nil, 0))
  }
}
