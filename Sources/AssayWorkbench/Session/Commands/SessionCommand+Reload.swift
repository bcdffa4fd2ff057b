internal import AssayFormats
internal import AssayModel

extension SessionCommand {
  static let reload = SessionCommand(
    "reload", says: "Reads the project anew, and says what changed.",
    details: "What was entered is run again on it, silently, so that what it bound and declared stays.",
    example: ".reload"
  ) { session, _, attempt throws(SessionFault) in
    attempt.isRecorded = false
    guard let old = session.project else { throw SessionFault("there is no project here to read anew") }
    let new = OpenProject(old.folder, countsWork: true)
    session.project = new
    let failed = session.beginAnew()
    var text = StyledText()
    let changes = ProjectChanges(from: old, to: new)
    text.append(changes.text)
    let errors = new.diagnostics.count { $0.severity == .error }
    if errors > 0 { text.appendLine("\(errors == 1 ? "1 error" : "\(errors) errors"): `.lint` shows them", .warning) }
    for line in failed { text.appendLine("does not run any more: \(line.printable)", .warning) }
    return SessionAnswer(text)
  }
}
