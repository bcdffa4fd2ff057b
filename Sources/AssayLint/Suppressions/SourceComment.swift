package import AssayModel

/// A comment in a file, as somebody who knows the file's language found it.
package struct SourceComment: Hashable, Sendable {
  /// What is behind the mark of comments, without line breaks.
  package var text: String
  /// Where that text stands, on one line.
  package var range: SourceRange
  /// The whole comment with its mark; with the line and its break, where nothing else stands on it.
  package var removal: SourceRange
  /// The lines that it is about: its own, or the next one with something on it where it stands alone; and the one
  /// below, where the value stands there.
  package var lines: ClosedRange<Int>

  package init(_ text: String, at range: SourceRange, removal: SourceRange, about lines: ClosedRange<Int>) {
    self.text = text
    self.range = range
    self.removal = removal
    self.lines = lines
  }

  /// The stretch of the text between two scalars.
  func range(_ scalars: Range<Int>) -> SourceRange {
    let line = Int(range.start.line)
    let column = Int(range.start.column)
    return SourceRange(
      file: range.file, start: SourcePosition(line: line, column: column + scalars.lowerBound),
      end: SourcePosition(line: line, column: column + scalars.upperBound))
  }
}
