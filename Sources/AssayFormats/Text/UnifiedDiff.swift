/// The lines that differ between two versions of a file, as `patch` and `git apply` take them.
package struct UnifiedDiff: Sendable {
  fileprivate enum Line: Hashable {
    case kept(String), removed(String), added(String)
  }

  package let path: String
  private let lines: [Line]
  private let old: [String]
  private let new: [String]

  package init(path: String, old: [UInt8], new: [UInt8]) {
    self.path = path
    self.old = Self.lines(of: old)
    self.new = Self.lines(of: new)
    lines = Self.aligned(self.old, self.new)
  }

  /// Nothing where the versions are the same.
  package var text: StyledText {
    let changes = changes
    if changes.isEmpty { return changes }
    var text = StyledText()
    text.appendLine("--- a/\(path.printable)", .emphasis)
    text.appendLine("+++ b/\(path.printable)", .emphasis)
    text.append(changes)
    return text
  }

  /// The same without the two lines that name the file.
  var changes: StyledText {
    var text = StyledText()
    for hunk in hunks { append(hunk, to: &text) }
    return text
  }

  private func append(_ hunk: Range<Int>, to text: inout StyledText) {
    let before = lines[..<hunk.lowerBound]
    func span(_ isCounted: (Line) -> Bool) -> String {
      let count = lines[hunk].count(where: isCounted)
      let first = before.count(where: isCounted) + (count == 0 ? 0 : 1)
      return count == 1 ? "\(first)" : "\(first),\(count)"
    }
    text.appendLine("@@ -\(span(\.isOld)) +\(span(\.isNew)) @@", .gutter)
    for line in lines[hunk] {
      switch line {
      case .kept(let words): append(" ", words, .plain, to: &text)
      case .removed(let words): append("-", words, .bad, to: &text)
      case .added(let words): append("+", words, .good, to: &text)
      }
    }
  }

  private func append(_ mark: String, _ line: String, _ role: StyledText.Role, to text: inout StyledText) {
    let isClosed = line.utf8.last == 0x0A
    // Tabs and the end of the line stay as they are, so that the patch can be applied.
    let isReturned = line.utf8.dropLast().last == 0x0D && isClosed
    let words = String(decoding: line.utf8.dropLast(isReturned ? 2 : isClosed ? 1 : 0), as: UTF8.self)
    let shown = words.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).printable }
    text.append(mark + shown.joined(separator: "\t"), role)
    text.append(isReturned ? "\r\n" : "\n")
    if !isClosed { text.appendLine("\\ No newline at end of file", .muted) }
  }

  /// Stretches with something changed in them and three lines around it.
  private var hunks: [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in lines.indices where !(lines[index].isOld && lines[index].isNew) {
      let wide = max(0, index - 3)..<min(lines.count, index + 4)
      if let last = hunks.last, wide.lowerBound <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<wide.upperBound
      } else {
        hunks.append(wide)
      }
    }
    return hunks
  }

  /// Removed lines stand before those that come for them.
  private static func aligned(_ old: [String], _ new: [String]) -> [Line] {
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [Line] = []
    var (from, to) = (0, 0)
    while from < old.count || to < new.count {
      if removed.contains(from) {
        lines.append(.removed(old[from]))
        from += 1
      } else if added.contains(to) {
        lines.append(.added(new[to]))
        to += 1
      } else {
        lines.append(.kept(old[from]))
        (from, to) = (from + 1, to + 1)
      }
    }
    return lines
  }

  /// Each with its line break.
  private static func lines(of bytes: [UInt8]) -> [String] {
    var lines: [String] = []
    var start = 0
    for offset in bytes.indices where bytes[offset] == 0x0A {
      lines.append(String(decoding: bytes[start...offset], as: UTF8.self))
      start = offset + 1
    }
    if start < bytes.count { lines.append(String(decoding: bytes[start...], as: UTF8.self)) }
    return lines
  }
}

extension UnifiedDiff.Line {
  fileprivate var isOld: Bool { if case .added = self { false } else { true } }
  fileprivate var isNew: Bool { if case .removed = self { false } else { true } }
}
