internal import AssayFormats
internal import AssayWorkbench
internal import LineEditor

/// The entries of a session as a person types them, one after the other.
struct TypedEntries {
  enum Next: Hashable {
    case entry(String)
    /// What was written is gone.
    case interrupted
    case end
  }

  private var editor: LineEditor

  init(_ session: Session, _ terminal: Terminal) {
    let size = RawTerminal.size
    var traits = TerminalTraits(columns: size.columns, rows: size.rows)
    let kind = Terminal.variable("TERM") ?? ""
    traits.isDumb = kind.isEmpty || kind == "dumb"
    traits.isColored = terminal.color.isColored(isTerminal: true, environment: Terminal.variable)
    // The console of Linux and xterm cut lines where others break them anew.
    traits.reflows = kind != "linux" && Terminal.variable("XTERM_VERSION") == nil
    editor = LineEditor(
      language: Language(session), prompts: Prompts(first: "assay> ", continuation: "   ... "), terminal: traits)
  }

  /// What was entered before.
  var history: History {
    get { editor.history }
    set { editor.history = newValue }
  }

  /// Lets somebody type until an entry is whole. The terminal is theirs for as long.
  mutating func next() -> Next {
    RawTerminal.makeRaw()
    defer { RawTerminal.restore() }
    _ = resized()
    var response = editor.begin()
    while true {
      Terminal.send(response.output)
      switch response.outcome {
      case .submitted(let text): return .entry(text)
      case .interrupted: return .interrupted
      case .endOfInput: return .end
      case .suspend:
        RawTerminal.suspend()
        _ = resized()
        response = editor.redraw()
        continue
      case .editing, .clearScreen: break
      }
      switch RawTerminal.next(within: editor.awaitsPause ? Self.pause : -1) {
      case .bytes(let bytes): response = editor.feed(bytes)
      case .nothing: response = editor.pause()
      case .resized: response = resized()
      case .interrupted: response = editor.feed([Self.controlC])
      case .suspended: response = editor.feed([Self.controlZ])
      case .continued:
        // Whoever stopped it may have left the terminal otherwise.
        RawTerminal.makeRaw()
        response = editor.redraw()
      case .end: return .end
      }
    }
  }

  private mutating func resized() -> Response {
    let size = RawTerminal.size
    return editor.resize(columns: size.columns, rows: size.rows)
  }

  /// Milliseconds after which half a key is a whole one.
  private static let pause: Int32 = 50
  private static let controlC: UInt8 = 3
  private static let controlZ: UInt8 = 26
}
