/// One line of a file, cut to the width of the page so that the marked columns are in it.
struct Excerpt {
  let text: String
  /// The columns of `text` that are marked; never none.
  let marked: Range<Int>

  /// `scalars` are the marked ones of `line`, from 0, and may lie beyond its end.
  init(_ line: String, marking scalars: Range<Int>, width: Int) {
    var shown: [ShownCharacter] = []
    var starts: [Int] = []
    var column = 0
    var scalar = 0
    var from: Int?
    var to: Int?
    for character in line {
      let next = character == "\t" ? ShownCharacter(tabAt: column) : ShownCharacter(character)
      if from == nil, scalar + next.scalarCount > scalars.lowerBound { from = column }
      if to == nil, scalar >= scalars.upperBound { to = column }
      shown.append(next)
      starts.append(column)
      column += next.width
      scalar += next.scalarCount
    }
    let start = from ?? column
    let end = max(to ?? column, start + 1)

    if column <= width {
      text = Self.trimmingEnd(shown.map(\.text).joined())
      marked = start..<end
      return
    }
    // A third of the page shows what stands before the marked text, unless it fits from the line's beginning.
    let dots = "..."
    let cutsStart = end > width - dots.count
    let first = cutsStart ? max(0, min(start - width / 3, column - width + dots.count)) : 0
    let room = width - (cutsStart ? 2 : 1) * dots.count
    var visible = ""
    var visibleStart: Int?
    var visibleEnd = first
    for (index, character) in shown.enumerated() where starts[index] >= first {
      if starts[index] + character.width > first + room { break }
      if visibleStart == nil { visibleStart = starts[index] }
      visible += character.text
      visibleEnd = starts[index] + character.width
    }
    let offset = (cutsStart ? dots.count : 0) - (visibleStart ?? first)
    text = (cutsStart ? dots : "") + Self.trimmingEnd(visible) + (visibleEnd < column ? dots : "")
    let lower = min(start, visibleEnd) + offset
    marked = lower..<max(lower + 1, min(end, visibleEnd) + offset)
  }

  private static func trimmingEnd(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
