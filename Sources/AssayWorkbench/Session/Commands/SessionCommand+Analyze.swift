internal import AssayFormats

extension SessionCommand {
  static let analyze = SessionCommand(
    "analyze", "CRED…", says: "Says whether anybody can earn credentials, and which criteria matter.",
    details: "Thinks of every learner that there could be, with the designs as they are in the session.",
    example: ".analyze mig-basics", arguments: [.credential]
  ) { session, words, _ throws(SessionFault) in
    guard !words.all.isEmpty else { throw words.misuse }
    var credentials: [String] = []
    for word in words.all { credentials.append(try session.credential(named: word)) }
    let report = AnalysisRequest(credentials: credentials, date: session.day).answer(in: session.tried)
    return SessionAnswer(report.text(width: min(session.width, 80)))
  }
}
