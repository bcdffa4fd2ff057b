import Testing

@testable import LineEditor

/// Colours, hints and completion.
@Suite struct HelpTests {
  @Test func `the text is coloured by what it is`() {
    let session = Session(.toy)
    session.pressSlowly("a B 'c d' e")
    #expect(session.terminal.text(in: "35") == "B")
    #expect(session.terminal.text(in: "32") == "'c d'")
    #expect(session.terminal.text(in: "1;34") == "> ")
    #expect(session.terminal.text(in: "").hasSuffix("e"))
  }

  @Test func `colours come right when a quote closes far back`() {
    let session = Session(.toy)
    session.press("AB CD")
    session.press("\u{1}'")
    session.check()
    #expect(session.terminal.text(in: "32") == "'AB CD")
  }

  @Test func `without colour the roles that matter are still told apart`() {
    let session = Session(.toy) { $0.isColored = false }
    session.press("B 'c' cred")
    #expect(session.terminal.text(in: "35") == "")
    #expect(session.terminal.text(in: "2") == "ential")
    #expect(session.terminal.text == "$ assay repl\n> B 'c' credential")
    session.check()
  }

  @Test func `a hint stands dimmed behind the cursor and is no text`() {
    let session = Session(.toy)
    session.pressSlowly("cred")
    #expect(session.shown == "> cred|ential")
    #expect(session.terminal.text(in: "2") == "ential")
    session.press("\r")
    #expect(session.outcome == .submitted("cred"))
    #expect(session.terminal.text == "$ assay repl\n> cred")
  }

  @Test(arguments: ["\u{1B}[C", "\u{1B}[F", "\u{5}", "\u{6}"]) func `a hint is accepted`(key: String) {
    let session = Session(.toy)
    session.press("cred").press(key)
    #expect(session.shown == "> credential|")
    session.press("\u{1F}")
    #expect(session.text == "cred")
  }

  @Test func `a hint that nobody saw is not accepted`() {
    let session = Session(.toy)
    session.press("cred\u{1B}[C")
    #expect(session.text == "cred")
  }

  @Test func `a single candidate is taken`() {
    let session = Session(.toy)
    session.press("clo\t")
    #expect(session.shown == "> cloud|")
  }

  @Test func `candidates share their beginning, then are listed, then chosen in turn`() {
    let session = Session(.toy, columns: 60)
    session.press("we\t")
    #expect(session.shown == "> welding|\nwelding             welding_basics      welding_inspection")
    session.press("\t")
    #expect(
      session.shown
        == "> welding|\nwelding             welding_basics      welding_inspection\na pathway of Harbour College")
    session.press("\t")
    #expect(session.text == "welding_basics")
    #expect(session.terminal.text(in: "7") == "welding_basics")
    session.press("\t\t")
    #expect(session.text == "welding")
    session.press("\u{1B}[Z")
    #expect(session.text == "welding_inspection")
    session.check()
    session.press("\r")
    #expect(session.outcome == .editing)
    #expect(session.shown == "> welding_inspection|")
    session.press("\u{1F}")
    #expect(session.text == "welding")
  }

  @Test func `a list that is called off leaves what was there`() {
    let session = Session(.toy)
    session.press("x(we)\u{2}\t").press("\t\t\u{7}")
    #expect(session.text == "x(welding)")
    #expect(session.shown == "> x(welding|)")
    session.check()
  }

  @Test func `typing goes on behind the chosen candidate`() {
    let session = Session(.toy)
    session.press("we\t\t\t(")
    #expect(session.shown == "> welding_basics(|")
    session.check()
  }

  @Test func `a long list is cut where the screen ends, around the chosen one`() {
    var language = Language()
    language.completions = { _, cursor in
      Completions(replacing: cursor - 1..<cursor, candidates: (0..<30).map { .init("a\($0)\u{1B}[31m") })
    }
    let session = Session(language, columns: 20, rows: 6)
    session.press("xa\t")
    session.check()
    #expect(session.terminal.text.contains("30 candidates"))
    for _ in 0..<31 {
      session.press("\t")
      session.check()
    }
    #expect(session.terminal.text.contains("1 of 30 candidates"))
    #expect(session.text.hasPrefix("xa0\u{FFFD}"))
  }

  @Test func `nothing to complete is nothing`() {
    let session = Session(.toy)
    session.press("zzz\t")
    #expect(session.shown == "> zzz|")
  }

  @Test func `places of the host that are no places of ours do not matter`() {
    var language = Language()
    language.highlights = { _ in
      [Highlight(1..<900, .keyword), Highlight(-5..<1, .string), Highlight(700..<800, .name)]
    }
    language.completions = { _, _ in Completions(replacing: 2..<700, candidates: [.init("ß")]) }
    let session = Session(language)
    session.press("日本\t")
    session.check()
    #expect(session.text == "日ß" || session.text == "日本ß")
  }
}
