internal import AssayModel

/// A file that cannot be read, with the one thing that is said about it.
struct LostFile: Error {
  let diagnostic: Diagnostic

  init(_ rule: RuleID, _ message: String, at range: SourceRange, notes: [Diagnostic.Note] = [], help: String? = nil) {
    diagnostic = Diagnostic(rule, .error, message, at: range, notes: notes, help: help)
  }
}
