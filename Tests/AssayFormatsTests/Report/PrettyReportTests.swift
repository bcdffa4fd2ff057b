import AssayFormats
import AssayModel
import Testing

@Suite struct PrettyReportTests {
  private var fixture = ReportFixture()

  /// The lines of a frame: the source and what stands below it.
  private mutating func frame(_ marked: String, label: String? = nil, width: Int = 100) -> [String] {
    let range = fixture.range(marked)
    let text = fixture.pretty(Diagnostic("some-rule", .error, "a fault", at: range, label: label), width: width)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(3).prefix { $0 != "   |" }.map(
      String.init)
  }

  @Test mutating func `shows a sum that does not add up`() {
    let total = fixture.range("credential: welding\ncredits: «30 ects»\n", in: "credentials/welding.yaml")
    let part = fixture.range("credits: «12 ects»\n", in: "credentials/mig.yaml")
    let text = fixture.pretty(
      Diagnostic(
        "stack-cannot-add-up", .error, "`welding` can reach at most 24 of its 30 ECTS", at: total, label: "30 declared",
        notes: [.init("12 counted", at: part), .init("12 + 12 = 24, 6 short")], help: "add a component"))
    #expect(
      text == """
        error[stack-cannot-add-up]: `welding` can reach at most 24 of its 30 ECTS
          --> credentials/welding.yaml:2:10
           |
         2 | credits: 30 ects
           |          ^^^^^^^ 30 declared
           |
          ::: credentials/mig.yaml:1:10
           |
         1 | credits: 12 ects
           |          ------- 12 counted
           |
           = note: 12 + 12 = 24, 6 short
           = help: add a component
           = assay explain stack-cannot-add-up

        1 error in 1 file

        """)
  }

  @Test mutating func `underlines what stands after tabs and wide characters`() {
    #expect(frame("\t漢字: «値»x") == [" 1 |     漢字: 値x", "   |           ^^"])
    #expect(frame("👩‍🔧é: «x»") == [" 1 | 👩‍🔧é: x", "   |      ^"])
  }

  @Test mutating func `marks an empty range with one caret, at the end of a line and of a file too`() {
    #expect(frame("a: «»b") == [" 1 | a: b", "   |    ^"])
    #expect(frame("ab«»\nc") == [" 1 | ab", "   |   ^"])
    #expect(frame("ab\n«»") == [" 2 |", "   | ^"])
  }

  @Test mutating func `shows the first of several lines`() {
    #expect(frame("«a:  \n  b: c\n»", label: "here") == [" 1 | a:", "   | ^^ here ... to line 2"])
    #expect(frame("«a: b\n»") == [" 1 | a: b", "   | ^^^^"])
  }

  @Test mutating func `clips a long line around what is marked`() {
    let words = String(repeating: "word ", count: 60)
    let lines = frame(words + "«here»" + " and " + words, label: "this one", width: 60)
    #expect(lines.allSatisfy { $0.count <= 60 }, "\(lines)")
    #expect(lines[0].contains("here") && lines[0].contains("..."))
    let column = lines[0].firstRange(of: "here")?.lowerBound
    #expect(column == lines[1].firstIndex(of: "^"))
    #expect(lines[1].contains("^^^^ this one"))
  }

  @Test mutating func `puts words that have no room beside the mark below it`() {
    let lines = frame("a: «bcd»", label: String(repeating: "word ", count: 11) + "end", width: 60)
    #expect(lines.count == 3 && lines[1] == "   |    ^^^")
    #expect(lines.allSatisfy { $0.count <= 64 })
  }

  @Test mutating func `does not let a file drive the terminal`() {
    let lines = frame("a: «\u{1B}[31m\u{202E}»")
    #expect(lines[0] == " 1 | a: \\u{1B}[31m\\u{202E}")
    let text = fixture.pretty(Diagnostic("some-rule", .error, "`\u{1B}]0;x\u{7}` is odd", at: nil))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }

  @Test mutating func `shows three related places and counts the others`() {
    let range = fixture.range("«a»")
    let notes = (1...7).map { Diagnostic.Note("place \($0)", at: fixture.range("«b»", in: "\($0).yaml")) }
    let text = fixture.pretty(Diagnostic("some-rule", .warning, "seven places", at: range, notes: notes))
    #expect(text.contains("place 3") && !text.contains("place 4") && text.contains("   = and 4 more\n"))
  }

  @Test mutating func `shows a fix as the lines that go and come`() {
    let range = fixture.range("a: 1\n«workolad»: 5 ects\n")
    let fix = Diagnostic.Fix(.unsafe, "write `workload`", edits: [.init(range: range, text: "workload")])
    let text = fixture.pretty(Diagnostic("unknown-field", .error, "no such field", at: range, fixes: [fix]))
    #expect(
      text.contains(
        """
           = unsafe fix: write `workload`
           |
         2 - workolad: 5 ects
         2 + workload: 5 ects
           |
        """))
  }

  @Test mutating func `survives ranges that lie outside the file`() {
    let file = fixture.range("ab").file
    for (line, column) in [(9, 9), (1, 99), (0, 0), (-3, -3), (Int(Int32.max), Int(Int32.max))] {
      let place = SourcePosition(line: line, column: column)
      let range = SourceRange(file: file, start: place, end: place)
      let fix = Diagnostic.Fix(.safe, "mend it", edits: [.init(range: range, text: "x")])
      #expect(!fixture.pretty(Diagnostic("some-rule", .error, "odd", at: range, fixes: [fix])).isEmpty)
    }
  }
}
