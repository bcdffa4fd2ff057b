import Testing

@testable import LineEditor

/// Terminals that can do nothing but write.
@Suite struct PlainTests {
  private static func session(_ keys: String) -> (Session, String) {
    let session = Session(.toy, history: ["old"]) { $0.isDumb = true }
    session.press(keys)
    return (session, String(decoding: session.lastOutput, as: UTF8.self))
  }

  @Test func `what is typed is written, and nothing else`() {
    let (session, output) = Self.session("abc B 'c' cred")
    #expect(output == "abc B 'c' cred")
    #expect(!session.terminal.takesPastes)
    #expect(session.shown == "> abc B 'c' cred|")
  }

  @Test func `backspace goes back as far as the line goes`() {
    let (session, _) = Self.session("日a\u{7F}\u{8}\u{7F}\u{7F}x")
    #expect(session.text == "x")
    #expect(session.shown == "> x|")
  }

  @Test func `keys that would move do nothing`() {
    let (session, output) = Self.session("ab\u{1B}[D\u{1}\u{12}\t\u{1B}[A\u{1B}[3~")
    #expect(session.text == "ab")
    #expect(output == "ab")
  }

  @Test func `lines go on while something is open`() {
    let (session, output) = Self.session("f(\ra)\r")
    #expect(session.outcome == .submitted("f(\na)"))
    #expect(output == "f(\r\n. a)\r\n")
  }

  @Test func `it ends as elsewhere`() {
    #expect(Self.session("a\u{3}").0.outcome == .interrupted)
    #expect(Self.session("\u{4}").0.outcome == .endOfInput)
    #expect(Self.session("a\u{4}").0.outcome == .editing)
    #expect(Self.session("(\r\r\r").0.outcome == .submitted("(\n\n"))
  }

  @Test func `no escape is ever written`() {
    let (session, output) = Self.session("a\u{1B}[200~\u{1B}[31m\rb\u{1B}[201~\u{C}\u{202E}")
    #expect(!output.utf8.contains(0x1B))
    session.resize(columns: 20, rows: 5)
    #expect(session.lastOutput == [])
    #expect(session.terminal.faults == [])
  }
}
