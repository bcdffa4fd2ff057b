import Testing

@testable import LineEditor

@Suite struct ScreenTests {
  @Test func `a long line goes on in the next row`() {
    let session = Session(columns: 10, rows: 6)
    session.pressSlowly("abcdefghijkl")
    #expect(session.shown == "> abcdefgh\nijkl|")
    session.press("\u{1}x")
    session.check()
    #expect(session.shown == "> x|abcdefg\nhijkl")
  }

  @Test func `a full row leaves the cursor a place`() {
    let session = Session(columns: 10, rows: 6)
    session.pressSlowly("abcdefgh")
    #expect(session.shown == "> abcdefgh\n|")
    session.pressSlowly("\u{7F}")
    #expect(session.shown == "> abcdefg|")
  }

  @Test func `a wide character is not cut by the margin`() {
    let session = Session(columns: 10, rows: 6)
    session.pressSlowly("abcdefg日本")
    #expect(session.shown == "> abcdefg\n日本|")
    session.pressSlowly("\u{1B}[D\u{7F}")
    #expect(session.shown == "> abcdefg|\n本" || session.shown == "> abcdefg\n|本")
  }

  @Test(
    arguments: [
      ("日", 2), ("e\u{301}", 1), ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("🇩🇪", 2), ("❤️", 2), ("❤", 1), ("1️⃣", 2), ("ｱ", 1),
      ("Ａ", 2),
      ("각", 2), ("각", 2), ("\u{301}", 1), ("\u{200D}", 1), ("\u{202E}", 8), ("ß", 1), ("\u{AD}", 6), ("⌚", 2), ("☺", 1),
      ("\u{1F1E9}", 1), ("क्ष", 2), ("นี้", 1), ("\u{0}", 5), ("\u{9B}", 6), ("\u{FFFD}", 1), ("e\u{301}\u{202E}", 9),
    ] as [(String, Int)])
  func `characters take their columns`(text: String, columns: Int) {
    #expect(
      text.reduce(0) { $0 + Glyph($1).width } == columns, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
  }

  @Test func `an accent joins the letter that was there`() {
    let session = Session()
    session.pressSlowly("ae").press("\u{2}x\u{1B}[C").press("\u{301}")
    session.check()
    #expect(session.text == "axe\u{301}")
    session.press("\u{7F}")
    #expect(session.text == "ax")
  }

  @Test func `an emoji that is put together is one`() {
    let session = Session()
    for scalar in "👩‍👩‍👧".unicodeScalars { session.press(String(scalar)) }
    #expect(session.terminal.column == 4)
    session.check()
    session.press("\u{7F}")
    #expect(session.text == "")
  }

  @Test func `flags pair up anew when one half goes`() {
    let session = Session()
    session.press("🇩🇪🇫🇷").press("\u{1}\u{4}")
    #expect(session.text == "🇫🇷")
    session.press("\u{1F1E9}")
    #expect(session.editor.buffer.characters == Array("\u{1F1E9}🇫🇷"))
    session.check()
  }

  @Test func `terminals that do not know joined emoji still have the columns right`() {
    let session = Session()
    session.terminal.countsScalars = true
    session.press("👩‍👩‍👧x")
    #expect(session.terminal.column == 5)
    #expect(session.terminal.grid[1][4].text == "x")
  }

  @Test func `nothing that drives a terminal is written`() {
    let session = Session(history: ["\u{1B}[31m\u{7}\u{9B}\u{202E}\u{2066}x"])
    session.press("\u{1B}[A")
    session.check()
    #expect(session.terminal.text.contains("\u{FFFD}[31m"))
    #expect(session.terminal.text.contains("\\u{202E}"))
  }

  @Test func `a row that changes in its midst is written no further than it must`() {
    let session = Session(.toy)
    session.press("aaa B ccc").press("\u{1}")
    session.press("\u{1B}[C\u{1B}[C\u{1B}[C")
    #expect(session.lastOutput == Array("\u{1B}[6G".utf8))
    session.press("\u{1B}d")
    #expect(session.lastOutput.count < 40)
    session.check()
  }

  @Test(arguments: [true, false]) func `another width is drawn anew and touches nothing above`(reflows: Bool) {
    let session = Session(.toy, columns: 40, rows: 10) { $0.reflows = reflows }
    session.press("(abcdefghijklmnopqrstuvwxyz\u{1B}\r日本日本日本日本日本日本\u{1B}\rshort\u{1B}[A")
    for columns in [30, 12, 10, 11, 25, 80, 13, 40] {
      session.resize(columns: columns, rows: 10)
      session.check("\(columns)")
      if reflows || columns >= 12 {
        let above = (session.terminal.scrolledOff + session.terminal.lines).joined()
        #expect(above.contains("$ assay re"), "\(columns)")
        #expect(session.terminal.text.matches(of: /\(abc/).count == 1, "\(columns)")
      }
    }
  }

  @Test func `another height keeps the cursor in sight`() {
    let session = Session(.toy, columns: 20, rows: 10)
    session.press("(1\u{1B}\r2\u{1B}\r3\u{1B}\r4\u{1B}\r5\u{1B}\r6")
    for rows in [3, 1, 2, 10] {
      session.resize(columns: 20, rows: rows)
      session.check("\(rows)")
      session.press("x")
      session.check("\(rows)")
    }
    #expect(session.shown.hasSuffix(". 6xxxx|"))
  }

  @Test func `a search or a list on a tiny screen leaves room for the line`() {
    let session = Session(.toy, columns: 10, rows: 1, history: ["welding"])
    session.pressSlowly("we\t\t\u{7}\u{12}ing")
    #expect(session.terminal.text.contains("welding"))
  }
}
