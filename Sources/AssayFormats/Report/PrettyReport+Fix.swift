internal import AssayModel

extension PrettyReport.Page {
  /// A fix as the lines that go and the lines that come, with whether it may change what the design means.
  mutating func append(_ fix: Diagnostic.Fix, _ gutter: PrettyReport.Gutter, to text: inout StyledText) {
    let label =
      switch fix.safety {
      case .safe: "safe fix"
      case .unsafe: "unsafe fix"
      case .suggestion: "suggestion"
      }
    gutter.entry(label, fix.title, to: &text)
    guard !fix.edits.isEmpty else { return }
    gutter.bar(to: &text)
    text.appendLine()
    for change in changes(fix.edits) {
      for (index, line) in change.old.enumerated() {
        gutter.line(change.firstLine + index, "-", to: &text)
        text.appendLine(clipped(line, gutter), .bad)
      }
      for (index, line) in change.new.enumerated() {
        gutter.line(change.firstLine + index, "+", to: &text)
        text.appendLine(clipped(line, gutter), .good)
      }
    }
    gutter.bar(to: &text)
    text.appendLine()
  }

  /// Whole lines that are replaced by others.
  private struct LineChange {
    var firstLine: Int
    var old: [String]
    var new: [String]
  }

  private mutating func changes(_ edits: [Diagnostic.Fix.Edit]) -> [LineChange] {
    var changes: [LineChange] = []
    var group: [Diagnostic.Fix.Edit] = []
    for edit in edits.sorted(by: { $0.range < $1.range }) {
      if let last = group.last, last.range.file != edit.range.file || last.range.end.line < edit.range.start.line {
        if let change = change(group) { changes.append(change) }
        group = []
      }
      group.append(edit)
    }
    if let change = change(group) { changes.append(change) }
    return changes
  }

  /// Edits that share lines, as one change of those lines.
  private mutating func change(_ edits: [Diagnostic.Fix.Edit]) -> LineChange? {
    guard let file = edits.first?.range.file, let first = edits.first?.range.start.line,
      let last = edits.map(\.range.end.line).max()
    else { return nil }
    let lines = lines(of: file)
    let old = (Int(first)...Int(last)).compactMap { lines[$0] }
    guard old.count == Int(last - first) + 1 else { return nil }
    var new = Array(old.joined(separator: "\n").unicodeScalars)
    let starts = old.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.unicodeScalars.count + 1) }
    func offset(_ position: SourcePosition) -> Int {
      min(starts[Int(position.line - first)] + Int(position.column) - 1, new.count)
    }
    for edit in edits.reversed() {
      let start = offset(edit.range.start)
      new.replaceSubrange(start..<max(start, offset(edit.range.end)), with: Array(edit.text.unicodeScalars))
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: new)
    let newLines = String(result).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return LineChange(firstLine: Int(first), old: old, new: newLines)
  }

  private func clipped(_ line: String, _ gutter: PrettyReport.Gutter) -> String {
    let shown = Excerpt(line, marking: 0..<0, width: max(report.width, 40) - gutter.width).text
    return shown.isEmpty ? "" : " " + shown
  }
}
