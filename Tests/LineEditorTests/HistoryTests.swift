import Testing

@testable import LineEditor

@Suite struct HistoryTests {
  @Test func `entries of several lines come back from their bytes`() {
    var history = History()
    for entry in ["a", "b\n  \\n c\\", "日本", "\\\\\n\n"] { history.add(entry) }
    #expect(History(history.bytes) == history)
  }

  @Test func `an entry that comes again moves to the end`() {
    var history = History()
    for entry in ["a", "b", "a", " ", ""] { history.add(entry) }
    #expect(history.entries == ["b", "a"])
    #expect(History("a\nb\na\n\n".utf8).entries == ["b", "a"])
  }

  @Test func `only the newest are kept`() {
    var history = History(limit: 2)
    for entry in ["a", "b", "c"] { history.add(entry) }
    #expect(history.entries == ["b", "c"])
    #expect(History("a\nb\nc".utf8, limit: 2).entries == ["b", "c"])
    #expect(History("a\nb\nc".utf8, limit: 0).entries == [])
  }

  @Test func `any bytes are a history`() {
    let history = History([0xFF, 0x0A, 0x5C, 0x0A, 0x00, 0x1B, 0x5B])
    #expect(history.entries == ["\u{FFFD}", "\0\u{1B}["])
    let session = Session(history: history.entries)
    session.press("\u{1B}[A")
    session.check()
  }

  @Test func `pages and control keys go by entries`() {
    let session = Session(history: ["a", "x\ny", "c"])
    session.press("\u{10}\u{10}\u{10}")
    #expect(session.text == "a")
    session.press("\u{E}")
    #expect(session.text == "x\ny")
    session.press("\u{1B}<")
    #expect(session.text == "a")
    session.press("\u{1B}>")
    #expect(session.text == "")
  }

  @Test func `what is submitted is remembered`() {
    let session = Session()
    session.press("one\r")
    session.begin()
    session.press("\u{1B}[A")
    #expect(session.text == "one")
  }

  @Test func `a search shows what it found, and where`() {
    let session = Session(history: ["welding(1)", "cloud", "Welding(2)"])
    session.pressSlowly("\u{12}weld")
    #expect(session.shown == "> |Welding(2)\nsearch back: weld")
    #expect(session.terminal.text(in: "7") == "Weld")
    session.press("\u{12}")
    #expect(session.shown == "> |welding(1)\nsearch back: weld")
    session.press("\u{12}")
    #expect(session.shown == "> |welding(1)\nnothing more holds: weld")
    session.press("\u{13}")
    #expect(session.shown == "> |Welding(2)\nsearch on: weld")
    session.check()
    session.press("\r")
    #expect(session.outcome == .submitted("Welding(2)"))
    #expect(session.terminal.text == "$ assay repl\n> Welding(2)")
  }

  @Test func `capitals count where some are given`() {
    let session = Session(history: ["Weld", "weld"])
    session.press("\u{12}W")
    #expect(session.text == "Weld")
  }

  @Test func `a search that is called off restores what was there`() {
    let session = Session(history: ["welding"])
    session.press("draft\u{2}\u{12}weld")
    #expect(session.text == "welding")
    session.press("\u{7}")
    #expect(session.shown == "> draf|t")
  }

  @Test func `a search that ends keeps what it found`() {
    let session = Session(history: ["welding"])
    session.press("\u{12}ding\u{1B}")
    session.pause()
    #expect(session.shown == "> wel|ding")
    session.press("\u{12}weld\u{5}")
    #expect(session.shown == "> welding|")
  }

  @Test func `fewer letters search anew`() {
    let session = Session(history: ["cloud", "welding"])
    session.press("\u{12}cx")
    #expect(session.shown == "> |cloud\nnothing more holds: cx")
    session.press("\u{7F}")
    #expect(session.shown == "> |cloud\nsearch back: c")
    session.press("\u{7F}")
    #expect(session.text == "")
    session.check()
  }
}
