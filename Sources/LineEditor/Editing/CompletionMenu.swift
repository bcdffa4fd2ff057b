/// The candidates below the text, and which of them stands in it.
struct CompletionMenu {
  let completions: Completions
  /// What a candidate takes the place of, in the text without one.
  let replacing: Range<Int>
  private(set) var chosen: Int?

  init(_ completions: Completions, replacing: Range<Int>) {
    self.completions = completions
    self.replacing = replacing
  }

  /// Goes to the next one or the one before; behind the last comes the first.
  mutating func choose(forward: Bool) -> String {
    let count = completions.candidates.count
    let next = chosen.map { ($0 + (forward ? 1 : count - 1)) % count } ?? (forward ? 0 : count - 1)
    chosen = next
    return completions.candidates[next].text
  }

  /// The list in columns, and a row about the chosen one; no more rows than there are.
  func rows(columns: Int, limit: Int) -> [Row] {
    guard limit > 0 else { return [] }
    let texts = completions.candidates.map(\.text.firstLine)
    let cells = texts.map { text in Row(text, .candidate, columns: columns - 1) }
    let width = (cells.map(\.width).max() ?? 0) + 2
    let across = max(1, (columns + 1) / width)
    let count = (cells.count + across - 1) / across
    let shown = min(count, max(1, limit - 1))
    // The row of the chosen one stays in sight.
    let first = chosen.map { max(0, $0 % count - shown + 1) } ?? 0
    var rows = (first..<first + shown).map { index in
      var row = Row()
      for (column, place) in stride(from: index, to: cells.count, by: count).enumerated() {
        if column > 0 { while row.width < column * width { row.append(Glyph(" ")) } }
        for glyph in cells[place].glyphs {
          let shown = place == chosen ? glyph.playing(.chosen) : glyph
          if row.width + shown.width <= columns { row.append(shown) }
        }
      }
      return row
    }
    if let words = remark(hidden: count - shown), rows.count < limit {
      rows.append(Row(words, .hint, columns: columns))
    }
    return rows
  }

  private func remark(hidden: Int) -> String? {
    if let chosen, !completions.candidates[chosen].meaning.isEmpty { return completions.candidates[chosen].meaning }
    let count = completions.candidates.count
    return hidden > 0 ? "\(chosen.map { "\($0 + 1) of " } ?? "")\(count) candidates" : nil
  }
}
