import Testing

@testable import LineEditor

@Suite struct EditingTests {
  @Test func `what is typed stands behind the prompt`() {
    let session = Session()
    session.pressSlowly("weld")
    #expect(session.shown == "> weld|")
  }

  @Test func `a character at the end costs one byte`() {
    let session = Session()
    session.press("weld").press("s")
    #expect(session.lastOutput == Array("s".utf8))
  }

  @Test(arguments: [
    ("abc\u{1}", "|abc"), ("abc\u{1}\u{5}", "abc|"), ("abc\u{2}", "ab|c"), ("abc\u{2}\u{2}\u{6}", "ab|c"),
    ("abc\u{8}", "ab|"), ("abc\u{7F}", "ab|"), ("abc\u{1}\u{4}", "|bc"), ("abc def\u{17}", "abc |"),
    ("abc def\u{15}", "|"), ("abc def\u{1B}b\u{B}", "abc |"), ("abc def\u{1}\u{1B}f", "abc| def"),
    ("abc def\u{1}\u{1B}d", "| def"), ("abc-def\u{1B}\u{7F}", "abc-|"), ("ab\u{14}", "ba|"), ("abc\u{2}\u{14}", "acb|"),
    ("a\u{1}\u{14}", "|a"), ("abc def\u{17}\u{1}\u{19}", "def|abc"), ("ab cd\u{17}\u{17}\u{19}", "ab cd|"),
    ("a b c\u{1}\u{1B}d\u{1B}d\u{5}\u{19}", " ca b|"), ("abc\u{1B}y", "abc|"),
  ])
  func `keys do what they do elsewhere`(keys: String, wanted: String) {
    let session = Session()
    session.press(keys)
    session.check()
    #expect(session.shown.replacing("> ", with: "", maxReplacements: 1) == wanted)
  }

  @Test func `what was cut out earlier can be put in instead`() {
    let session = Session()
    session.press("one\u{15}").press("two\u{15}").press("\u{19}")
    #expect(session.text == "two")
    session.press("\u{1B}y")
    #expect(session.text == "one")
    session.press("\u{1B}y")
    #expect(session.text == "two")
    session.press("x\u{1B}y")
    #expect(session.text == "twox")
  }

  @Test(arguments: [
    ("\u{1B}[D", "ab|c"), ("\u{1B}OD", "ab|c"), ("\u{1B}[H", "|abc"), ("\u{1B}OH", "|abc"), ("\u{1B}[1~", "|abc"),
    ("\u{1B}[7~", "|abc"), ("\u{1B}[H\u{1B}[F", "abc|"), ("\u{1B}[H\u{1B}OF", "abc|"), ("\u{1B}[H\u{1B}[4~", "abc|"),
    ("\u{1B}[H\u{1B}[8~", "abc|"), ("\u{1B}[H\u{1B}[C", "a|bc"), ("\u{1B}[H\u{1B}[3~", "|bc"),
    ("\u{1B}[1;5D", "|abc"), ("\u{1B}[1;3D", "|abc"), ("\u{1B}Od", "|abc"), ("\u{1B}\u{1B}[D", "ab|c"),
    ("\u{1B}[H\u{1B}[1;5C", "abc|"), ("\u{1B}[H\u{1B}Oc", "abc|"), ("\u{1B}[1;2D", "ab|c"), ("\u{1B}[d", "ab|c"),
    ("\u{1B}[[A", "abc|"), ("\u{1B}[99;99;99~", "abc|"), ("\u{1B}[7$", "|abc"), ("\u{1B}[H\u{1B}[3^", "|"),
    ("\u{1B}[127;5u", "|"), ("\u{1B}[27;5;97~", "|abc"), ("\u{1B}[97;5u", "|abc"), ("\u{1B}[I\u{1B}[O", "abc|"),
    ("\u{1B}[<0;1;1M", "abc|"), ("\u{1B}[1111111111111111111111111111111111111111111A", "abc|"),
  ])
  func `every terminal's spelling of a key is known`(keys: String, wanted: String) {
    let fast = Session()
    fast.press("abc").press(keys)
    #expect(fast.shown == "> " + wanted)
    let slow = Session()
    slow.press("abc").pressSlowly(keys)
    #expect(slow.shown == "> " + wanted)
  }

  @Test func `an escape alone is told by the time that passes`() {
    let session = Session()
    session.press("abc\u{1B}")
    #expect(session.editor.awaitsPause)
    session.pause()
    #expect(!session.editor.awaitsPause)
    session.press("b")
    #expect(session.text == "abcb")
  }

  @Test func `words are taken back one by one, and brought again`() {
    let session = Session()
    session.press("one two").press(" three")
    session.press("\u{1F}")
    #expect(session.text == "one two ")
    session.press("\u{1F}")
    #expect(session.text == "one ")
    session.press("\u{1B}_")
    #expect(session.text == "one two ")
    session.press("x\u{1B}_")
    #expect(session.text == "one two x")
    session.press("\u{1F}\u{1F}\u{1F}\u{1F}\u{1F}")
    #expect(session.text == "")
  }

  @Test func `a run of backspaces is one step`() {
    let session = Session()
    session.press("abcdef").press("\u{7F}\u{7F}").press("\u{7F}").press("\u{1F}")
    #expect(session.text == "abcdef")
  }

  @Test func `what was put in instead is one step`() {
    let session = Session()
    session.press("a\u{15}b\u{15}c\u{19}\u{1B}y\u{1F}")
    #expect(session.text == "c")
  }

  @Test func `interrupting leaves the line, and the next begins anew`() {
    let session = Session()
    session.press("abc\u{3}")
    #expect(session.outcome == .interrupted)
    #expect(!session.terminal.takesPastes)
    session.begin()
    #expect(session.terminal.takesPastes)
    #expect(session.shown == "> abc\n> |")
  }

  @Test func `the end of input is told on an empty line only`() {
    let session = Session()
    session.press("a\u{2}\u{4}")
    #expect(session.outcome == .editing)
    #expect(session.text == "")
    session.press("\u{4}")
    #expect(session.outcome == .endOfInput)
  }

  @Test func `one can go away and come back`() {
    let session = Session()
    session.press("abc\u{2}\u{1A}")
    #expect(session.outcome == .suspend)
    #expect(!session.terminal.takesPastes)
    let response = session.editor.redraw()
    session.terminal.receive(response.output)
    #expect(session.shown == "> abc\n> ab|c")
    session.press("x")
    session.check()
    #expect(session.text == "abxc")
  }

  @Test func `a cleared screen shows the line at its top, and what was typed behind`() {
    let session = Session()
    session.press("abc\u{C}d")
    #expect(session.outcome == .clearScreen)
    #expect(session.shown == "> abcd|")
    #expect(session.terminal.row == 0)
    session.press("e")
    session.check()
    #expect(session.outcome == .editing)
  }

  @Test func `what was typed ahead belongs to the next line`() {
    let session = Session()
    session.press("one\rtwo\r")
    #expect(session.outcome == .submitted("one"))
    session.begin()
    #expect(session.outcome == .submitted("two"))
    session.begin()
    #expect(session.outcome == .editing)
    #expect(session.shown == "> one\n> two\n> |")
  }

  @Test func `letters arrive in pieces`() {
    let session = Session()
    for byte in "é🔐日".utf8 { session.press([byte]) }
    #expect(session.text == "é🔐日")
    session.check()
  }

  @Test func `bytes that are no text are shown as that`() {
    let session = Session()
    session.press([0x61, 0xFF, 0xC3, 0x62, 0xED, 0xA0, 0x80, 0x80, 0xF4, 0x90, 0x80, 0x80])
    session.press("c")
    #expect(session.text.hasPrefix("a\u{FFFD}\u{FFFD}b\u{FFFD}"))
    #expect(session.text.hasSuffix("c"))
    session.check()
  }
}
