extension SessionCommand {
  static let transcript = SessionCommand(
    "transcript", "FILE", says: "Writes what was typed and printed as a scenario; `.transcript! FILE` writes over it.",
    details: "It holds the project's files too, so that it can be sent to somebody who has none of them.",
    example: ".transcript renewal.scenario", arguments: [.file]
  ) { session, words, attempt throws(SessionFault) in
    let path = try words.exactly(1)[0]
    attempt.isRecorded = false
    guard !session.tries.isEmpty else { throw SessionFault("nothing was tried yet") }
    let count = session.tries.count == 1 ? "1 entry" : "\(session.tries.count) entries"
    return try session.write(session.record, to: path, insists: words.insists, count)
  }
}
