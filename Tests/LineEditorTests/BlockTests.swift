import Testing

@testable import LineEditor

@Suite struct BlockTests {
  @Test func `Enter goes on while something is open, and submits the whole`() {
    let session = Session(.toy)
    session.press("f(\r")
    #expect(session.outcome == .editing)
    #expect(session.shown == "> f(\n.   |")
    session.press("a\r)")
    session.check()
    session.press("\r")
    #expect(session.outcome == .submitted("f(\n  a\n)"))
    #expect(session.terminal.text == "$ assay repl\n> f(\n.   a\n. )")
  }

  @Test func `a line that closes is moved out`() {
    let session = Session(.toy)
    session.press("f(g(\rx\r)\ry")
    #expect(session.text == "f(g(\n    x\n  )\n  y")
  }

  @Test func `text within quotes is not moved`() {
    let session = Session(.toy)
    session.press("'\u{1B}\r  a'\r")
    #expect(session.outcome == .submitted("'\n  a'"))
  }

  @Test func `what cannot be completed is submitted, so that somebody says why`() {
    let session = Session(.toy)
    session.press("a)\r")
    #expect(session.outcome == .submitted("a)"))
  }

  @Test func `two blank lines end what cannot be ended`() {
    let session = Session(.toy)
    session.press("f(\r\r")
    #expect(session.outcome == .editing)
    session.press("\r")
    #expect(session.outcome == .submitted("f(\n\n  "))
  }

  @Test func `Alt and Enter break a line always`() {
    let session = Session(.toy)
    session.press("  a\u{1B}\rb\u{1B}\n\u{1B}[13;3uc")
    #expect(session.text == "  a\n  b\n\n  c")
    session.check()
  }

  @Test func `a break in the midst takes the blanks with it`() {
    let session = Session(.toy)
    session.press("f(a b)\u{1B}b\u{2}\u{1B}\r")
    #expect(session.text == "f(a\nb)")
    session.press("\r")
    #expect(session.outcome == .submitted("f(a\nb)"))
  }

  @Test func `Enter in the midst of an open block goes in as deep as what stands above`() {
    let session = Session(.toy)
    session.press("f(\rg(\rx").press("\u{1B}[A\u{5}\r")
    #expect(session.text == "f(\n  g(\n    \n    x")
  }

  @Test func `Up and Down move within the block and keep their column`() {
    let session = Session(.toy)
    session.press("(abcdef\u{1B}\rx\u{1B}\rabcdef").press("\u{1B}[D\u{1B}[D")
    session.press("\u{1B}[A")
    #expect(session.shown == "> (abcdef\n. x|\n. abcdef")
    session.press("\u{1B}[A")
    #expect(session.shown == "> (abc|def\n. x\n. abcdef")
    session.press("\u{1B}[B\u{1B}[B")
    #expect(session.shown == "> (abcdef\n. x\n. abcd|ef")
  }

  @Test func `columns count wide characters twice`() {
    let session = Session(.toy)
    session.press("日本語\u{1B}\rabcd").press("\u{1B}[A")
    #expect(session.shown == "> 日本|語\n. abcd")
  }

  @Test func `a block is recalled and edited as one`() {
    let session = Session(.toy, history: ["one", "f(\n  a\n)"])
    session.press("new").press("\u{1B}[A")
    #expect(session.shown == "> f(\n.   a\n. )|")
    session.press("\u{1B}[A\u{1B}[C\u{1B}[CX")
    session.check()
    #expect(session.text == "f(\n  aX\n)")
    session.press("\u{1B}[A\u{1B}[A")
    #expect(session.text == "one")
    session.press("\u{1B}[B")
    #expect(session.text == "f(\n  aX\n)", "what was changed on the way stays")
    session.press("\u{1B}[6~")
    #expect(session.text == "new")
  }

  @Test func `TAB before the text of a line goes in, and back again`() {
    let session = Session(.toy)
    session.press("\t\ta")
    #expect(session.text == "    a")
    session.press("\u{1B}[Z")
    #expect(session.text == "  a")
    session.press("b")
    #expect(session.text == "  ab")
  }

  @Test func `a block taller than the screen scrolls with the cursor`() {
    let session = Session(.toy, columns: 20, rows: 4)
    session.press("(1")
    for number in 2...9 {
      session.press("\u{1B}\r\(number)")
      session.check()
    }
    #expect(session.shown == ". 6\n. 7\n. 8\n. 9|")
    for _ in 0..<8 {
      session.press("\u{1B}[A")
      session.check()
    }
    #expect(session.shown == "> (|1\n. 2\n. 3\n. 4")
    session.press(")\u{5}")
    session.check()
  }
}
