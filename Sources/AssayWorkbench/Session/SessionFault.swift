internal import AssayFormats
package import AssayModel

/// Why a session could not do what an entry asks for.
package struct SessionFault: Error, Sendable {
  package var outcome: SessionAnswer.Outcome
  package var message: String
  /// What to do, as an imperative.
  package var help: String?
  /// What was found, where it can be shown; then nothing else is said.
  package var findings: [Diagnostic]
  /// Places in what was found.
  package var sources: SourceMap
  /// The answer that was not what was expected.
  var evidence: EvaluationReport?

  package init(_ message: String, help: String? = nil, outcome: SessionAnswer.Outcome = .failed) {
    self.message = message
    self.help = help
    self.outcome = outcome
    findings = []
    sources = SourceMap()
  }

  init(_ findings: [Diagnostic], in sources: SourceMap, outcome: SessionAnswer.Outcome = .failed) {
    self.init("", outcome: outcome)
    self.findings = findings
    self.sources = sources
  }

  init(_ fault: FileFault, isWriting: Bool = false) {
    self.init(isWriting ? fault.writingMessage : fault.message)
  }

  /// A word that is not known, with the nearest one that is.
  static func unknown(_ what: String, _ word: String, among known: [String], help: String? = nil) -> SessionFault {
    let nearest = NearestWord.to(word, among: known).map { "did you mean `\($0)`?" }
    let list =
      known.isEmpty || known.count > 12 ? nil : "known here: " + known.map { "`\($0)`" }.joined(separator: ", ")
    return SessionFault("there is no \(what) `\(word)`", help: nearest ?? list ?? help)
  }

  /// `error: ...` with what to do.
  func text(width: Int) -> StyledText {
    if !findings.isEmpty {
      var text = PrettyReport.findings(
        of: Report(findings, sources: sources, paths: [String](), version: AssayRelease.version, width: width))
      if let evidence { text.append(evidence.text(width: width)) }
      return text
    }
    var text = StyledText("error", .error)
    text.appendLine(": " + message.printable, .emphasis)
    if let help {
      text.append("  = ", .gutter)
      text.append("help: ", .emphasis)
      text.appendLine(help.printable)
    }
    return text
  }
}
