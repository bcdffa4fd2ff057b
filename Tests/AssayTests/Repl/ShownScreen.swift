/// What a terminal shows, as far as the line editor uses one: rows of characters, each one column wide.
struct ShownScreen {
  private var columns: Int
  private var rows: Int
  private var grid: [[Character]]
  private var row = 0
  private var column = 0
  private var pending: [UInt8] = []

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    grid = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows down to the last that holds something, without blanks at their ends.
  var lines: [String] {
    var lines = grid.map { cells in
      var text = String(cells)
      while text.hasSuffix(" ") { text.removeLast() }
      return text
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  var text: String { lines.joined(separator: "\n") }
  /// The row in which the cursor stands.
  var current: String { lines.indices.contains(row) ? lines[row] : "" }

  mutating func receive(_ bytes: [UInt8]) {
    var scalars = Substring(String(decoding: pending + bytes, as: UTF8.self)).unicodeScalars
    pending = []
    while let scalar = scalars.popFirst() {
      switch scalar.value {
      case 0x07: break
      case 0x08: column = max(0, column - 1)
      case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
      case 0x0A: lineFeed()
      case 0x0D: column = 0
      case 0x1B:
        var sequence = ""
        guard scalars.first == "[" || scalars.isEmpty else { continue }
        if !scalars.isEmpty { scalars.removeFirst() }
        while let next = scalars.first, next.value < 0x40 {
          sequence.unicodeScalars.append(next)
          scalars.removeFirst()
        }
        guard let final = scalars.popFirst() else {
          pending = Array("\u{1B}[\(sequence)".utf8)
          return
        }
        obey(Character(final), sequence)
      default: write(Character(scalar))
      }
    }
  }

  mutating func resize(columns: Int, rows: Int) {
    grid = grid.map { Array(($0 + Array(repeating: " ", count: columns)).prefix(columns)) }
    while grid.count > rows, row > 0 {
      grid.removeFirst()
      row -= 1
    }
    while grid.count < rows { grid.append(Array(repeating: " ", count: columns)) }
    grid = Array(grid.prefix(rows))
    (self.columns, self.rows) = (columns, rows)
    column = min(column, columns - 1)
  }

  private mutating func write(_ character: Character) {
    if column == columns {
      column = 0
      lineFeed()
    }
    grid[row][column] = character
    column += 1
  }

  private mutating func lineFeed() {
    row += 1
    guard row == rows else { return }
    row -= 1
    grid.removeFirst()
    grid.append(Array(repeating: " ", count: columns))
  }

  private mutating func obey(_ final: Character, _ parameters: String) {
    let number = max(1, Int(parameters) ?? 1)
    switch (final, parameters) {
    case ("A", _): row = max(0, row - number)
    case ("G", _): column = min(columns, number) - 1
    case ("H", ""): (row, column) = (0, 0)
    case ("K", ""): for place in min(column, columns)..<columns { grid[row][place] = " " }
    case ("J", ""):
      for place in min(column, columns)..<columns { grid[row][place] = " " }
      for below in row + 1..<max(rows, row + 1) { grid[below] = Array(repeating: " ", count: columns) }
    case ("J", "2"): grid = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    default: break
    }
  }
}
