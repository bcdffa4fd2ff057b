internal import AssayModel

extension Diagnostic.Note {
  /// Shows a learner by what there is on record, an entry a line, the first few of them.
  static func learner(with lines: [String]) -> Self {
    if lines.isEmpty { return .init("for example with nothing at all") }
    let shown = lines.prefix(6).joined(separator: "; ") + (lines.count > 6 ? "; and \(lines.count - 6) more" : "")
    return .init("for example with: \(shown)")
  }
}
