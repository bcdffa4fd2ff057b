internal import AssayModel

extension PrettyReport.Page {
  /// A place and its line with the marked text underlined; of several lines the first.
  mutating func frame(
    _ range: SourceRange, label: String?, _ arrow: String, _ mark: Character, _ role: StyledText.Role,
    _ gutter: PrettyReport.Gutter
  ) -> StyledText {
    var text = StyledText()
    gutter.place(arrow, report.sources.path(of: range.file).printable, range.start, to: &text)
    let lines = lines(of: range.file)
    // Nothing is shown of an empty file, nor of one that was too large or could not be read.
    guard let line = lines[Int(range.start.line)], !lines.isEmpty else {
      if let label { gutter.entry("here", label, to: &text) }
      return text
    }
    gutter.bar(to: &text)
    text.appendLine()

    let excerpt = Excerpt(line, marking: Self.marked(range, in: line), width: room(gutter))
    gutter.line(Int(range.start.line), to: &text)
    text.appendLine(excerpt.text.isEmpty ? "" : " " + excerpt.text)
    append(words(label, range), under: excerpt.marked, mark, role, gutter, to: &text)
    gutter.bar(to: &text)
    text.appendLine()
    return text
  }

  private func room(_ gutter: PrettyReport.Gutter) -> Int { max(report.width, 40) - gutter.width }

  /// The scalars of the first line that the range covers, from 0.
  private static func marked(_ range: SourceRange, in line: String) -> Range<Int> {
    let start = Int(range.start.column) - 1
    if range.end.line == range.start.line { return start..<max(start, Int(range.end.column) - 1) }
    var scalars = line.unicodeScalars[...]
    while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
    return start..<max(start, scalars.count)
  }

  /// A range that ends at the beginning of a line ends on the line before.
  private func words(_ label: String?, _ range: SourceRange) -> String {
    let last = range.end.column == 1 && range.end.line > range.start.line ? range.end.line - 1 : range.end.line
    let reach = last > range.start.line ? "... to line \(last)" : nil
    return [label?.printable, reach].compactMap { $0 }.joined(separator: " ")
  }

  private func append(
    _ words: String, under marked: Range<Int>, _ mark: Character, _ role: StyledText.Role,
    _ gutter: PrettyReport.Gutter,
    to text: inout StyledText
  ) {
    gutter.bar(to: &text)
    text.append(String(repeating: " ", count: marked.lowerBound + 1))
    text.append(String(repeating: mark, count: marked.count), role)
    if words.isEmpty { return text.appendLine() }
    if marked.upperBound + 1 + words.columns <= room(gutter) { return text.appendLine(" " + words, role) }
    // No room beside the mark: below it, as far to the right as the words allow.
    text.appendLine()
    gutter.bar(to: &text)
    text.append(String(repeating: " ", count: 1 + max(0, min(marked.lowerBound, room(gutter) - words.columns))))
    text.appendLine(words, role)
  }
}
