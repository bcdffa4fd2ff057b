/// Turns the keys of a person into lines: bytes in, bytes out.
///
/// It reads from nowhere and writes to nowhere. The host puts the terminal into raw mode, calls `begin`, feeds what it
/// reads and writes what it is given, until the outcome is a line.
package struct LineEditor {
  package var language: Language
  package var prompts: Prompts
  package var history: History
  var terminal: TerminalTraits

  var buffer = Buffer()
  var undoLog = UndoLog()
  var killRing = KillRing()
  var recall: Recall
  var search: Search?
  var menu: CompletionMenu?
  /// What the last key was, where the next depends on it.
  var lastKey = LastKey.other
  /// The column that Up and Down keep to.
  var goalColumn: Int?
  /// What was shown behind the cursor.
  var hint = ""
  /// The first row in sight of a block that is taller than the screen.
  var top = Row.Origin(line: 0, part: 0)

  var screen: Screen
  private var decoder = KeyDecoder()
  /// What was typed ahead.
  private var waiting: [Key] = []
  private var isActive = false

  enum LastKey { case other, killing, yanking }

  package init(language: Language, prompts: Prompts, terminal: TerminalTraits, history: History = History()) {
    self.language = language
    self.prompts = prompts
    self.terminal = terminal
    self.history = history
    recall = Recall(in: history)
    screen = Screen(palette: terminal.isColored ? .colored : .monochrome)
  }

  /// Whether the host should call `pause` if nothing comes within a twentieth of a second.
  package var awaitsPause: Bool { decoder.awaitsPause }

  /// Shows the prompt at the beginning of a row, and goes on with what was typed ahead.
  package mutating func begin(with text: String = "") -> Response {
    buffer = Buffer()
    buffer.reset(to: text)
    undoLog = UndoLog()
    recall = Recall(in: history)
    search = nil
    menu = nil
    lastKey = .other
    goalColumn = nil
    top = .init(line: 0, part: 0)
    screen.forget()
    isActive = true
    if terminal.isDumb { return proceed(after: plainBeginning()) }
    return proceed(after: Self.pasteModeOn)
  }

  package mutating func feed(_ bytes: some Sequence<UInt8>) -> Response {
    for byte in bytes { decoder.take(byte, into: &waiting) }
    return proceed()
  }

  /// Nothing came for a moment.
  package mutating func pause() -> Response {
    decoder.pause(into: &waiting)
    return proceed()
  }

  package mutating func resize(columns: Int, rows: Int) -> Response {
    terminal.columns = max(TerminalTraits.leastColumns, columns)
    terminal.rows = max(1, rows)
    guard isActive, !terminal.isDumb else { return Response(output: [], outcome: .editing) }
    let wiping = screen.wipe(columns: terminal.columns, reflows: terminal.reflows)
    return Response(output: wiping + drawn(), outcome: .editing)
  }

  /// Shows the text anew at the beginning of a row, after others wrote to the terminal.
  package mutating func redraw() -> Response {
    guard isActive else { return Response(output: [], outcome: .editing) }
    if terminal.isDumb { return Response(output: plainBeginning(), outcome: .editing) }
    screen.forget()
    return proceed(after: Self.pasteModeOn)
  }

  private mutating func proceed(after beginning: [UInt8] = []) -> Response {
    var output = beginning
    var next = 0
    var outcome = Outcome.editing
    var isCleared = false
    while isActive, next < waiting.count, outcome == .editing {
      if case .text = waiting[next] {
        var text = String.UnicodeScalarView()
        while next < waiting.count, case .text(let scalar) = waiting[next] {
          text.append(scalar)
          next += 1
        }
        if terminal.isDumb { output += typePlainly(String(text)) } else { type(String(text)) }
      } else {
        let key = waiting[next]
        next += 1
        outcome = terminal.isDumb ? performPlainly(key, &output) : perform(key)
        // What was typed behind it must not wait for another key.
        if outcome == .clearScreen { (isCleared, outcome) = (true, .editing) }
      }
    }
    waiting.removeFirst(next)
    // Half a key, or a piece of a long paste, changes nothing that is to be seen.
    guard isActive, next > 0 || !beginning.isEmpty else { return Response(output: output, outcome: outcome) }
    if outcome.isEnd { isActive = false }
    if isCleared {
      screen.forget()
      output += Array("\u{1B}[H\u{1B}[2J".utf8)
    }
    if !terminal.isDumb { output += shown(after: outcome) }
    return Response(output: output, outcome: isCleared && outcome == .editing ? .clearScreen : outcome)
  }

  private mutating func shown(after outcome: Outcome) -> [UInt8] {
    switch outcome {
    case .editing, .clearScreen: return drawn()
    case .submitted, .interrupted, .endOfInput, .suspend:
      menu = nil
      search = nil
      return drawn(isLeft: true) + Self.pasteModeOff + screen.leave()
    }
  }

  private static let pasteModeOn = Array("\u{1B}[?2004h".utf8)
  private static let pasteModeOff = Array("\u{1B}[?2004l".utf8)
}
