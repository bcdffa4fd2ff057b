/// Text for people, in which each stretch knows what it is, not which colour it has.
///
/// Whoever prints it decides how a role looks; ``plain`` is what a pipe or a file gets.
package struct StyledText: Hashable, Sendable {
  /// What a stretch of text is.
  package enum Role: String, Hashable, Sendable, CaseIterable {
    case plain, error, warning, info, path, gutter, emphasis, muted, good, bad
  }

  package struct Span: Hashable, Sendable {
    package var text: String
    package var role: Role
  }

  package private(set) var spans: [Span] = []

  package init(_ text: String = "", _ role: Role = .plain) { append(text, role) }

  package mutating func append(_ text: String, _ role: Role = .plain) {
    guard !text.isEmpty else { return }
    if let last = spans.indices.last, spans[last].role == role {
      spans[last].text += text
    } else {
      spans.append(Span(text: text, role: role))
    }
  }

  package mutating func append(_ other: StyledText) {
    for span in other.spans { append(span.text, span.role) }
  }

  package mutating func appendLine(_ text: String = "", _ role: Role = .plain) {
    append(text, role)
    append("\n")
  }

  /// Its lines, without the breaks between them and after the last.
  var lines: [StyledText] {
    var lines: [StyledText] = []
    var line = StyledText()
    for span in spans {
      for (index, piece) in span.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if index > 0 {
          lines.append(line)
          line = StyledText()
        }
        line.append(String(piece), span.role)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The text alone.
  package var plain: String { spans.map(\.text).joined() }
  package var isEmpty: Bool { spans.isEmpty }
}
