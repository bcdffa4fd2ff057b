@testable import LineEditor

/// As much of a terminal as the editor may count on; what it does not know is a fault.
struct TerminalEmulator {
  struct Cell: Equatable {
    /// Nil where nothing was written, empty behind a wide character.
    var text: String?
    var style = ""
  }

  private(set) var columns: Int
  private(set) var rows: Int
  private(set) var grid: [[Cell]]
  private(set) var row = 0
  private(set) var column = 0
  private(set) var isCursorShown = true
  private(set) var takesPastes = false
  private(set) var scrolledOff: [String] = []
  private(set) var faults: [String] = []
  /// Whether it gives every scalar its own columns, as old terminals do with emoji that are joined.
  var countsScalars = false

  private var isAboutToWrap = false
  private var style = ""
  /// The cell written last, while the cursor is right behind it.
  private var last: (row: Int, column: Int)?

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    grid = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
  }

  /// What a person sees, without blanks at the ends of rows.
  var lines: [String] { grid.map(Self.line) }
  /// The rows down to the last that holds something.
  var text: String {
    var shown = lines
    while shown.last == "" { shown.removeLast() }
    return shown.joined(separator: "\n")
  }

  /// What is written in a style, in the order of rows.
  func text(in style: String) -> String {
    grid.map { $0.filter { $0.style == style }.compactMap(\.text).joined() }.filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  mutating func receive(_ bytes: [UInt8]) {
    var scalars = Substring(String(decoding: bytes, as: UTF8.self)).unicodeScalars
    while let scalar = scalars.popFirst() {
      switch scalar.value {
      case 0x08:
        column = max(0, column - 1)
        settle()
      case 0x0A: lineFeed()
      case 0x0D:
        column = 0
        settle()
      case 0x1B:
        guard scalars.popFirst() == "[" else {
          faults.append("an escape that is no sequence")
          continue
        }
        var parameters = ""
        while let next = scalars.first, next.value < 0x40 {
          parameters.unicodeScalars.append(next)
          scalars.removeFirst()
        }
        if let final = scalars.popFirst() { obey(Character(final), parameters) }
      case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E: faults.append("control character \(scalar.value)")
      default: write(scalar)
      }
    }
  }

  /// Another size, as a window does it while somebody types.
  mutating func resize(columns: Int, rows: Int, reflows: Bool) {
    var result: [[Cell]] = []
    var target = (row: 0, column: 0)
    for (index, cells) in grid.enumerated() {
      let length = (cells.lastIndex { $0.text != nil } ?? -1) + 1
      var pieces: [[Cell]] = [[]]
      for (place, cell) in cells[..<length].enumerated() {
        let isWide = place + 1 < length && cells[place + 1].text == ""
        if pieces[pieces.count - 1].count + (isWide ? 2 : 1) > columns, cell.text != "" {
          guard reflows else { break }
          pieces.append([])
        }
        if index == row, place == column { target = (result.count + pieces.count - 1, pieces[pieces.count - 1].count) }
        pieces[pieces.count - 1].append(cell)
      }
      if index == row, column >= length || !reflows {
        target = (
          result.count + pieces.count - 1,
          min(columns - 1, reflows ? pieces[pieces.count - 1].count + column - length : column)
        )
      }
      result += pieces.map { $0 + Array(repeating: Cell(), count: max(0, columns - $0.count)) }
    }
    while result.count > rows, target.row < result.count - 1, result.last?.allSatisfy({ $0.text == nil }) == true {
      result.removeLast()
    }
    while result.count > rows {
      scrolledOff.append(Self.line(result.removeFirst()))
      target.row -= 1
    }
    while result.count < rows { result.append(Array(repeating: Cell(), count: columns)) }
    (self.columns, self.rows, grid) = (columns, rows, result)
    (row, column) = (max(0, target.row), target.column)
    settle()
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    if let last, let before = grid[last.row][last.column].text {
      let joined = before + String(scalar)
      if scalar.columns == 0 || !countsScalars && joined.count == 1 {
        grid[last.row][last.column].text = joined
        let width = joined.count == 1 ? Glyph(Character(joined)).width : 1
        if !countsScalars, width == 2, column == last.column + 1, column < columns {
          clear(row, column)
          grid[row][column] = Cell(text: "", style: style)
          column += 1
          if column == columns { (column, isAboutToWrap) = (columns - 1, true) }
        }
        return
      }
    }
    if scalar.columns == 0 { faults.append("a mark that has no letter to stand on") }
    let width = countsScalars ? scalar.columns : Glyph(Character(scalar)).width
    if isAboutToWrap || column + width > columns {
      faults.append("it was left to the terminal to wrap")
      column = 0
      lineFeed()
    }
    for place in column..<column + width { clear(row, place) }
    grid[row][column] = Cell(text: String(scalar), style: style)
    if width == 2 { grid[row][column + 1] = Cell(text: "", style: style) }
    last = (row, column)
    column += width
    if column == columns { (column, isAboutToWrap) = (columns - 1, true) }
  }

  /// Half of a wide character is nothing.
  private mutating func clear(_ row: Int, _ column: Int) {
    if grid[row][column].text == "", column > 0 { grid[row][column - 1] = Cell() }
    if column + 1 < columns, grid[row][column + 1].text == "" { grid[row][column + 1] = Cell() }
    grid[row][column] = Cell()
  }

  private mutating func lineFeed() {
    settle()
    row += 1
    guard row == rows else { return }
    row -= 1
    scrolledOff.append(Self.line(grid.removeFirst()))
    grid.append(Array(repeating: Cell(), count: columns))
  }

  private mutating func settle() {
    isAboutToWrap = false
    last = nil
  }

  private mutating func obey(_ final: Character, _ parameters: String) {
    let number = max(1, Int(parameters) ?? 1)
    switch (final, parameters) {
    case ("m", _): style = parameters == "0" ? "" : parameters
    case ("A", _): row = max(0, row - number)
    case ("G", _): column = min(columns, number) - 1
    case ("H", ""): (row, column) = (0, 0)
    case ("K", ""):
      if isAboutToWrap { faults.append("erased behind the last column, which takes the last character along") }
      for place in column..<columns { clear(row, place) }
    case ("J", ""):
      for place in column..<columns { clear(row, place) }
      for below in row + 1..<max(rows, row + 1) { grid[below] = Array(repeating: Cell(), count: columns) }
    case ("J", "2"): grid = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
    case ("h", "?25"): isCursorShown = true
    case ("l", "?25"): isCursorShown = false
    case ("h", "?2004"): takesPastes = true
    case ("l", "?2004"): takesPastes = false
    default: faults.append("unknown sequence \(parameters)\(final)")
    }
    if final != "m", final != "h", final != "l" { settle() }
  }

  private static func line(_ cells: [Cell]) -> String {
    var text = cells.map { $0.text ?? " " }.joined()
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
