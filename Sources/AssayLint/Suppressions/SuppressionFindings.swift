internal import AssayModel

/// What is found about suppressions, under the linter's own rules.
struct SuppressionFindings: Sendable {
  var unknown: Findings
  private var malformed: Findings
  private var expired: Findings
  private var unexplained: Findings
  private var unused: Findings

  init(_ sources: SourceMap) {
    unknown = Findings(of: .unknownRule, in: sources)
    malformed = Findings(of: .malformedSuppression, in: sources)
    expired = Findings(of: .expiredSuppression, in: sources)
    unexplained = Findings(of: .suppressionWithoutReason, in: sources)
    unused = Findings(of: .unusedSuppression, in: sources)
  }

  var diagnostics: [Diagnostic] {
    [unknown, malformed, expired, unexplained, unused].flatMap(\.diagnostics)
  }

  mutating func malformed(_ fault: AllowComment.Fault) {
    malformed.report(fault.message, at: fault.range, help: fault.help)
  }

  mutating func expired(_ message: String, at range: SourceRange?, _ comment: SourceComment? = nil) {
    let fixes = comment.map { [Diagnostic.Fix(.unsafe, "take the comment out", edits: [$0.removing])] } ?? []
    expired.report(
      message, at: range, help: "mend what it allows, or decide anew until when it is allowed", fixes: fixes)
  }

  mutating func withoutReason(at range: SourceRange?) {
    unexplained.report(
      "without a reason, nothing is accepted", at: range, help: "say why, behind `reason:`")
  }

  /// A rule of a comment; `kept` are the comment's others that are of use.
  mutating func unused(
    _ rule: String, at range: SourceRange?, isRefused: Bool, _ allow: AllowComment, kept: [String]
  ) {
    if isRefused { return refused(rule, at: range) }
    let fix =
      kept.isEmpty
      ? Diagnostic.Fix(.safe, "take the comment out", edits: [allow.comment.removing])
      : Diagnostic.Fix(
        .safe, "take `\(rule)` out", edits: [.init(range: allow.list, text: kept.joined(separator: ", "))])
    unused.report(
      "`\(rule)` is allowed here and not found", at: range, help: "take it out, so that it hides nothing later",
      fixes: [fix])
  }

  /// An entry of `assay.yaml`.
  mutating func unused(_ rule: String, at range: SourceRange?, isRefused: Bool, _ path: String?) {
    if isRefused { return refused(rule, at: range) }
    let place = path.map { " at `\($0.shortened)`" } ?? ""
    unused.report(
      "`\(rule)` is suppressed and not found\(place)", at: range, help: "take it out, so that it hides nothing later")
  }

  private mutating func refused(_ rule: String, at range: SourceRange?) {
    unused.report(
      "`\(rule)` is an error of how this is written, which cannot be accepted", at: range,
      help: "mend it, and take this out")
  }
}

extension SourceComment {
  var removing: Diagnostic.Fix.Edit { .init(range: removal, text: "") }
}
