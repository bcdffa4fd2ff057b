internal import AssayModel

/// A scalar as it stands in the text.
struct YAMLScalar {
  var scalar: Syntax.Scalar
  /// Without quotes; of a block, its text from the first to the last character that is no blank.
  var range: SourceRange
  /// The scalar after it, the closing quote included.
  var end: Int

  init(
    _ event: YAMLEvent, _ string: String, _ style: YAMLEvent.Style, _ tag: YAMLTag?, _ properties: YAMLProperties,
    emptyPlace: Int?, in text: SourceText
  ) {
    var isQuoted = style != .plain
    if let tag { isQuoted = tag == .text }
    scalar = Syntax.Scalar(text: string, isQuoted: isQuoted)
    let start = properties.contentStart
    end = event.end
    switch style {
    case .plain where string.isEmpty && !event.hasProperties:
      end = emptyPlace ?? event.start
      range = text.range(scalars: end..<end)
    case .plain:
      end = max(start, string.isEmpty ? start : event.end)
      range = text.range(scalars: start..<end)
    case .quoted: range = text.range(scalars: min(start + 1, event.end - 1)..<(event.end - 1))
    case .block:
      let header = text.byte(ofScalar: start)
      // The header may end with a break of YAML 1.1, which is no line here; then the header stands for the text.
      let blockEnd = text.byte(ofScalar: event.end)
      let written = text.trimmed(min(text.line(around: header).upperBound, blockEnd)..<blockEnd)
      if written.isEmpty {
        end = start + 1
        range = text.range(scalars: start..<end)
      } else {
        end = text.scalar(ofByte: written.upperBound)
        range = text.range(bytes: written)
      }
    }
  }
}
