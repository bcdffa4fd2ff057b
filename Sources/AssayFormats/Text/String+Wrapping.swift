extension String {
  /// The words over lines of at most so many columns, the first and the others; a longer word stands alone.
  package func wrapped(first: Int, rest: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      let room = max(16, lines.isEmpty ? first : rest)
      if line.isEmpty {
        line = String(word)
      } else if line.columns + 1 + String(word).columns <= room {
        line += " " + word
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    lines.append(line)
    return lines
  }
}
