/// How a text differs from what it should be, for people.
///
/// Characters that cannot be seen are spelt out, since they may be all the difference there is.
struct TextDifference {
  /// Beyond so many lines from the first difference on, comparing takes more time and room than it is worth.
  private static let mostCompared = 500
  private static let mostShown = 60

  private let expected: [String]
  private let got: [String]

  init(expected: String, got: String) {
    var (old, new) = (Self.lines(of: expected), Self.lines(of: got))
    // What follows the last line break is a line only where one of them has something there.
    if old.last == "", new.last == "" {
      old.removeLast()
      new.removeLast()
    }
    (self.expected, self.got) = (old, new)
  }

  var text: StyledText {
    let same = zip(expected, got).prefix { $0 == $1 }.count
    let end = same + Self.mostCompared
    let shown = UnifiedDiff(path: "", old: Self.bytes(expected.prefix(end)), new: Self.bytes(got.prefix(end))).changes
      .lines
    var text = StyledText()
    text.appendLine("- expected", .bad)
    text.appendLine("+ got", .good)
    for line in shown.prefix(Self.mostShown) {
      text.append(line)
      text.appendLine()
    }
    let rest = max(expected.count, got.count) > end
    if shown.count > Self.mostShown || rest { text.appendLine("... and more, which is not shown", .muted) }
    return text
  }

  private static func lines(of text: String) -> [String] {
    let bytes = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    return bytes.map { line in
      String(decoding: line, as: UTF8.self).unicodeScalars.map { scalar in
        switch scalar {
        case "\r": "\\r"
        case "\t": "\\t"
        default: String(scalar)
        }
      }.joined().printable
    }
  }

  private static func bytes(_ lines: some Sequence<String>) -> [UInt8] { Array(lines.map { $0 + "\n" }.joined().utf8) }
}
