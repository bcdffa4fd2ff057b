internal import AssayFormats

extension StyledText {
  /// The text with the escape codes of ECMA-48, SGR.
  var colored: String {
    spans.map { span in
      guard let code = span.role.code else { return span.text }
      // Codes do not reach over line breaks, so that `less` and `grep` show each line as it was meant.
      return span.text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "\u{1B}[\(code)m\($0)\u{1B}[0m" }.joined(separator: "\n")
    }.joined()
  }
}

extension StyledText.Role {
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .error: "1;31"
    case .warning: "1;33"
    case .info: "1;36"
    case .path: "36"
    case .gutter: "34"
    case .emphasis: "1"
    case .muted: "2"
    case .good: "32"
    case .bad: "31"
    }
  }
}
