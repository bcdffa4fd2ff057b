internal import AssayModel

extension PrettyReport {
  /// The column of line numbers at the left, as wide as the longest number of a diagnostic.
  struct Gutter {
    private let digits: Int

    init(_ ranges: [SourceRange]) {
      digits = ranges.map { String($0.start.line).utf8.count }.max() ?? 1
    }

    /// The columns up to the source text.
    var width: Int { digits + 4 }

    /// `  --> file:6:12`
    func place(_ arrow: String, _ path: String, _ position: SourcePosition, to text: inout StyledText) {
      text.append(spaces(digits + 1) + arrow + " ", .gutter)
      text.appendLine("\(path):\(position.line):\(position.column)", .path)
    }

    /// ` 6 | ` before a line of the file.
    func line(_ number: Int, _ mark: String = "|", to text: inout StyledText) {
      let number = String(number)
      text.append(spaces(1 + digits - number.utf8.count) + number + " " + mark, .gutter)
    }

    /// `   |` before a line that is not in the file.
    func bar(to text: inout StyledText) { text.append(spaces(digits + 2) + "|", .gutter) }

    /// `   = note: ...`; further lines of the words stand below the first.
    func entry(_ label: String, _ words: String, to text: inout StyledText) {
      text.append(spaces(digits + 2) + "= ", .gutter)
      text.append("\(label): ", .emphasis)
      let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        if index > 0 { text.append(spaces(digits + 6 + label.columns)) }
        text.appendLine(String(line).printable)
      }
    }

    func entry(_ words: String, to text: inout StyledText) {
      text.append(spaces(digits + 2) + "= ", .gutter)
      text.appendLine(words.printable, .muted)
    }

    private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
  }
}
