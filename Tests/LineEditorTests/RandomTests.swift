import Testing

@testable import LineEditor

@Suite struct RandomTests {
  private static let pieces = [
    "a", "b", " ", "word ", "(", ")", "'", "X", "日", "本", "e", "\u{301}", "👩", "\u{200D}", "👧", "\u{1F1E9}",
    "\u{1F1EA}",
    "\u{FE0F}", "❤", "cred", "we", "\u{202E}", "\u{1B}[200~p q\rr\u{1B}[201~", "abcdefghijklmnop", "क", "\u{94D}", "ष",
    "각",
    "\u{1160}",
  ]
  private static let keys = [
    "\u{1}", "\u{2}", "\u{4}x", "\u{5}", "\u{6}", "\u{7}", "\u{8}", "\t", "\u{B}", "\u{C}", "\u{E}", "\u{10}", "\u{12}",
    "\u{13}", "\u{14}", "\u{15}", "\u{17}", "\u{19}", "\u{1F}", "\u{1B}_", "\u{1B}b", "\u{1B}f", "\u{1B}d", "\u{1B}y",
    "\u{1B}\u{7F}", "\u{1B}\r", "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[H", "\u{1B}[F", "\u{1B}[3~",
    "\u{1B}[Z", "\u{1B}[1;5C", "\u{1B}[1;5D", "\r", "\u{3}", "\u{1A}", "\u{1B}<", "\u{1B}>",
  ]

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `whatever is pressed, the screen is what it would be if drawn anew`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let history = ["one", "f(\n  a\n)", "日本 welding", String(repeating: "long ", count: 30)]
    let session = Session(
      .toy, columns: Int.random(in: 10...50, using: &random), rows: Int.random(in: 1...9, using: &random),
      history: history)
    var pressed: [String] = []
    for _ in 0..<250 {
      if Int.random(in: 0..<25, using: &random) == 0 {
        session.resize(
          columns: Int.random(in: 10...50, using: &random), rows: Int.random(in: 1...9, using: &random))
      } else {
        let isText = Bool.random(using: &random)
        let key = (isText ? Self.pieces : Self.keys).randomElement(using: &random) ?? "a"
        pressed.append(key)
        session.press(key)
      }
      if session.outcome == .suspend { session.terminal.receive(session.editor.redraw().output) }
      if session.outcome.isEnd { session.begin() }
      session.check("\(seed): \(pressed.suffix(6).map(\.debugDescription))")
      #expect(Array(session.text) == session.editor.buffer.characters, "cut as the whole text is")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `the text is what the most obvious editor makes of the same keys`(seed: UInt64) {
    var random = SeededGenerator(seed: seed &+ 1_000)
    let session = Session()
    var naive = NaiveText()
    var pressed: [String] = []
    for _ in 0..<250 {
      let key: String
      switch Int.random(in: 0..<16, using: &random) {
      case 0: (key, _) = ("\u{2}", naive.moveLeft())
      case 1: (key, _) = ("\u{1B}[D", naive.moveLeft())
      case 2: (key, _) = ("\u{6}", naive.moveRight())
      case 3: (key, _) = ("\u{1}", naive.moveHome())
      case 4: (key, _) = ("\u{5}", naive.moveEnd())
      case 5, 6: (key, _) = ("\u{8}", naive.backspace())
      case 7: (key, _) = ("\u{1B}[3~", naive.delete())
      case 8: (key, _) = ("\u{17}", naive.killWord())
      case 9: (key, _) = ("\u{15}", naive.killToStart())
      case 10: (key, _) = ("\u{1B}[200~a\n\u{1B}[201~", naive.insert("a\n"))
      default:
        let piece = Self.pieces.filter { !$0.contains("\u{1B}") }.randomElement(using: &random) ?? "a"
        key = piece
        // Keys arrive one by one, so that a word joins what is behind it before the blank comes.
        naive.insert(String(piece.prefix { $0 != " " }))
        naive.insert(String(piece.drop { $0 != " " }))
      }
      pressed.append(key)
      session.press(key)
      #expect(session.text == naive.text, "\(seed): \(pressed.suffix(6).map(\.debugDescription))")
      #expect(session.editor.buffer.byte(of: session.editor.buffer.cursor) == naive.cursor)
      guard session.text.utf8.elementsEqual(naive.text.utf8) else { return }
    }
    while !session.text.isEmpty, session.outcome == .editing {
      let before = session.text
      session.press("\u{1F}")
      if session.text == before { break }
    }
    #expect(session.text == "", "everything can be taken back")
  }

  @Test func `no three bytes do harm`() {
    let nasty: [UInt8] = [
      0x00, 0x03, 0x04, 0x07, 0x08, 0x09, 0x0A, 0x0C, 0x0D, 0x12, 0x17, 0x19, 0x1A, 0x1B, 0x1F, 0x20, 0x28, 0x30, 0x3B,
      0x41,
      0x4F, 0x5B, 0x64, 0x75, 0x7E, 0x7F, 0x80, 0x9B, 0xC2, 0xCC, 0xE2, 0xED, 0xF0, 0xFF,
    ]
    let start = Session(.toy, columns: 10, rows: 2, history: ["(\nx", "é"]).press("(\u{1B}\rwe日")
    var editor = start.editor
    func feed(_ bytes: [UInt8]) {
      var copy = editor
      var output = copy.feed(bytes)
      if output.outcome.isEnd { output = copy.begin() }
      _ = copy.pause()
      let text = String(decoding: output.output, as: UTF8.self)
      #expect(String(decoding: Array(text.utf8), as: UTF8.self).utf8.elementsEqual(output.output))
    }
    for first in nasty {
      feed([first])
      for second in nasty {
        feed([first, second])
        for third in nasty { feed([first, second, third]) }
      }
    }
    editor = start.editor
    #expect(editor.buffer.text == "(\nwe日")
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>) func `bytes by chance do no harm however they are cut`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<3_000).map { _ in
      (Bool.random(using: &random) ? Array(0...255) : Array("\u{1B}[;0123~ab(\r".utf8)).randomElement(using: &random)
        ?? 0
    }
    let session = Session(.toy, columns: 17, rows: 4)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...40, using: &random)
      session.press(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
      if session.outcome.isEnd { session.begin() }
      if session.outcome == .suspend { session.terminal.receive(session.editor.redraw().output) }
      #expect(session.terminal.faults == [])
    }
  }
}
