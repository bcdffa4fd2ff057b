package import AssayModel

/// A text with the expected diagnostics drawn under it, so that no test counts columns by hand.
///
///     title: A
///     title: B
///     ^^^^^ duplicate-key
///
/// Below a line stand carets under what a diagnostic marks, then its rule; where they do not begin in column 1 the line
/// begins with `#`. `|` is a range of no width, `>` after the carets one that goes on over further lines. Caret lines
/// are taken out before the text is read; drawing the diagnostics that were found into it must give the same picture.
package struct CaretFixture: Sendable, CustomStringConvertible {
  package let name: String
  package let drawing: String
  /// The messages, in the order of the diagnostics.
  package let says: [String]

  package init(_ name: String, says: String..., drawing: String) {
    self.name = name
    self.says = says
    self.drawing = drawing
  }

  package var description: String { name }

  /// The text alone, with a line break at its end.
  package var text: String { lines.map { $0 + "\n" }.joined() }

  package var bytes: [UInt8] { Array(text.utf8) }

  /// The text with what was found drawn under it, in the order of the lines and then of the diagnostics.
  package func drawing(of diagnostics: [Diagnostic]) -> String {
    var drawn: [String] = []
    for (index, line) in lines.enumerated() {
      drawn.append(line)
      drawn += diagnostics.compactMap { $0.range?.start.line == Int32(index + 1) ? Self.carets($0, under: line) : nil }
    }
    // What stands nowhere or behind the text must not get lost.
    drawn += diagnostics.filter { Int($0.range?.start.line ?? 0) < 1 || Int($0.range?.start.line ?? 0) > lines.count }
      .map { "elsewhere: \($0.rule)" }
    return drawn.joined(separator: "\n")
  }

  private var lines: [String] {
    drawing.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).filter { !Self.isCarets($0) }
  }

  private static func carets(_ diagnostic: Diagnostic, under line: String) -> String? {
    guard let range = diagnostic.range else { return nil }
    let indent = Int(range.start.column) - 1
    let goesOn = range.end.line > range.start.line
    let length = (goesOn ? line.unicodeScalars.count : Int(range.end.column) - 1) - indent
    let carets = (length > 0 ? String(repeating: "^", count: length) : "|") + (goesOn ? ">" : "")
    let margin = indent == 0 ? "" : "#" + String(repeating: " ", count: indent - 1)
    return margin + carets + " " + diagnostic.rule.name
  }

  private static func isCarets(_ line: String) -> Bool {
    let drawn = line.drop { $0 == "#" || $0 == " " }
    let mark = drawn.prefix { $0 == "^" || $0 == "|" || $0 == ">" }
    let rule = drawn.dropFirst(mark.count)
    guard !mark.isEmpty, rule.first == " ", rule.count > 1 else { return false }
    return rule.dropFirst().allSatisfy { $0 == "-" || $0 == "8" || $0 == "6" || ("a"..."z").contains($0) }
  }
}
