import Testing

@testable import LineEditor

@Suite struct PasteTests {
  private static func paste(_ text: String) -> String { "\u{1B}[200~" + text + "\u{1B}[201~" }

  @Test func `pasted lines are one edit and are not executed`() {
    let session = Session(.toy)
    session.press("a ").press(Self.paste("one\rtwo\r\nthree\n"))
    #expect(session.outcome == .editing)
    #expect(session.text == "a one\ntwo\nthree\n")
    session.check()
    session.press("\u{1F}")
    #expect(session.text == "a ")
  }

  @Test func `pasted control characters do nothing and tabs are spaces`() {
    let session = Session(.toy)
    session.pressSlowly(Self.paste("a\tb\u{1B}[31m\u{3}\u{4}c\u{7F}\u{9B}d"))
    #expect(session.text == "a  b\u{FFFD}[31m\u{FFFD}\u{FFFD}c\u{FFFD}\u{FFFD}d")
    #expect(session.outcome == .editing)
  }

  @Test func `a paste arrives in pieces`() {
    let session = Session(.toy)
    session.pressSlowly("x" + Self.paste("日本\u{1B}[201x") + "y")
    #expect(session.text == "x日本\u{FFFD}[201xy")
  }

  @Test func `a piece of a paste writes nothing`() {
    let session = Session(.toy)
    session.press("x").press("\u{1B}[200~abc")
    #expect(session.lastOutput.isEmpty)
    session.press("def\u{1B}[201~")
    #expect(session.shown == "> xabcdef|")
  }

  @Test func `an end of a paste that never began is nothing`() {
    let session = Session()
    session.press("a\u{1B}[201~b")
    #expect(session.text == "ab")
  }

  @Test func `a paste extends a search by its first line`() {
    let session = Session(history: ["welding one"])
    session.press("\u{12}" + Self.paste("weld\rx"))
    #expect(session.text == "welding one")
    #expect(session.shown == "> |welding one\nsearch back: weld")
  }

  @Test func `a megabyte is pasted in linear time`() {
    func seconds(_ count: Int) -> Duration {
      let session = Session()
      let bytes = Array(Self.paste(String(repeating: "credential { id = 'welding' }\n", count: count / 30)).utf8)
      let time = ContinuousClock().measure {
        for start in stride(from: 0, to: bytes.count, by: 4096) {
          session.press(Array(bytes[start..<min(bytes.count, start + 4096)]))
        }
      }
      #expect(session.editor.buffer.characters.count == count / 30 * 30)
      session.press("x")
      session.check()
      return time
    }
    let (small, large) = (seconds(125_000), seconds(1_000_000))
    #expect(large < small * 30, "\(small) for an eighth, \(large) for the whole")
  }
}
