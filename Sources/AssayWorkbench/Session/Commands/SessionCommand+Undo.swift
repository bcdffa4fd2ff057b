internal import AssayFormats

extension SessionCommand {
  static let undo = SessionCommand(
    "undo", says: "Takes back what the last entry declared and bound.",
    details: "The entries before it are run again, silently, so that nothing of it stays.", example: ".undo"
  ) { session, _, attempt throws(SessionFault) in
    attempt.isKept = false
    guard let last = session.tries.lastIndex(where: { $0.code != nil }) else {
      throw SessionFault("there is nothing to take back")
    }
    let undone = session.tries.remove(at: last)
    session.testedTries = min(session.testedTries, session.tries.count)
    session.beginAnew()
    let line = undone.text.split(separator: "\n").first.map(String.init) ?? ""
    return SessionAnswer(line: "taken back: \(line.printable)\(undone.text.contains("\n") ? " …" : "")")
  }
}
