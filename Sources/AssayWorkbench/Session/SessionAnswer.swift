package import AssayFormats
internal import AssayModel
internal import AssayTesting

/// What a session says to an entry.
package struct SessionAnswer: Hashable, Sendable {
  package enum Outcome: Hashable, Sendable {
    case done
    /// It could not be done; the session goes on.
    case failed
    /// A limit was reached, or a file could not be read.
    case undecided
    case interrupted
    /// The session is over.
    case left
  }

  package var text: StyledText
  /// Why it could not be done.
  package var complaint = StyledText()
  package var outcome: Outcome

  package init(_ text: StyledText = StyledText(), _ outcome: Outcome = .done) {
    self.text = text
    self.outcome = outcome
  }

  init(line: String) {
    var text = StyledText()
    text.appendLine(line)
    self.init(text)
  }

  /// What a report says, with the scripts that failed while it was made.
  init(_ report: StyledText, but failures: [Diagnostic], in session: Session) {
    self.init(report)
    guard !failures.isEmpty else { return }
    text.appendLine()
    text.append(SessionFault(failures, in: session.tried.sources).text(width: session.width))
  }
}
