import Testing

@testable import LineEditor

/// Somebody at a terminal.
final class Session {
  var editor: LineEditor
  var terminal: TerminalEmulator
  private(set) var outcome = Outcome.editing
  private(set) var lastOutput: [UInt8] = []
  /// Stands above the prompt, and nobody may touch it.
  static let marker = "$ assay repl"

  init(
    _ language: Language = Language(), columns: Int = 40, rows: Int = 8, history: [String] = [],
    _ change: (inout TerminalTraits) -> Void = { _ in }
  ) {
    var traits = TerminalTraits(columns: columns, rows: rows)
    change(&traits)
    var past = History()
    for entry in history { past.add(entry) }
    editor = LineEditor(
      language: language, prompts: Prompts(first: "> ", continuation: ". "), terminal: traits, history: past)
    terminal = TerminalEmulator(columns: columns, rows: rows)
    terminal.receive(Array((Self.marker.prefix(columns - 1) + "\r\n").utf8))
    take(editor.begin())
  }

  /// Feeds keys, as a terminal sends them.
  @discardableResult func press(_ keys: String) -> Session { press(Array(keys.utf8)) }
  @discardableResult func press(_ bytes: [UInt8]) -> Session {
    take(editor.feed(bytes))
    return self
  }
  /// Feeds them one by one, and looks at the screen after each.
  @discardableResult func pressSlowly(_ keys: String) -> Session {
    for byte in keys.utf8 {
      press([byte])
      check()
    }
    return self
  }

  func pause() { take(editor.pause()) }
  func begin() { take(editor.begin()) }

  func resize(columns: Int, rows: Int) {
    terminal.resize(columns: columns, rows: rows, reflows: editor.terminal.reflows)
    take(editor.resize(columns: columns, rows: rows))
  }

  private func take(_ response: Response) {
    outcome = response.outcome
    lastOutput = response.output
    terminal.receive(response.output)
  }

  var text: String { editor.buffer.text }
  /// The screen below the marker, with the cursor as `|`.
  var shown: String {
    var rows = terminal.grid.map { row in row.map { $0.text ?? " " } }
    rows[terminal.row].insert("|", at: terminal.column)
    var lines = rows.map { row in
      var line = row.joined()
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
    while lines.last == "" { lines.removeLast() }
    if let first = lines.first, first.hasPrefix("$ ") { lines.removeFirst() }
    return lines.joined(separator: "\n")
  }

  /// Compares the screen with one that is drawn from nothing.
  func check(_ note: String = "", _ location: SourceLocation = #_sourceLocation) {
    var copy = editor
    let frame = copy.frame()
    copy.screen.forget()
    var fresh = TerminalEmulator(columns: terminal.columns, rows: terminal.rows)
    fresh.receive(copy.screen.show(frame, columns: terminal.columns))
    let top = terminal.row - frame.cursor.row
    let comment = Comment(rawValue: note)
    #expect(terminal.faults == [], comment, sourceLocation: location)
    #expect(terminal.isCursorShown, comment, sourceLocation: location)
    #expect(top >= 0, comment, sourceLocation: location)
    #expect(terminal.column == fresh.column, comment, sourceLocation: location)
    #expect(fresh.row == frame.cursor.row, comment, sourceLocation: location)
    guard top >= 0 else { return }
    let seen = Array(terminal.grid[top...])
    for index in seen.indices {
      let (now, wanted) = (Self.visible(seen[index]), Self.visible(fresh.grid[index]))
      #expect(now == wanted, comment, sourceLocation: location)
    }
  }

  /// Blanks without a style look alike, written or not.
  private static func visible(_ cells: [TerminalEmulator.Cell]) -> String {
    var style = ""
    return cells.map { cell in
      guard let text = cell.text else { return " " }
      defer { style = cell.style }
      return cell.style == style ? text : "<\(cell.style)>" + text
    }.joined()
  }
}
