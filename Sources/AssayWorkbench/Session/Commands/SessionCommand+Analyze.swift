internal import AssayAnalysis
internal import AssayFormats
internal import AssayModel
internal import AssayTesting

extension SessionCommand {
  static let analyze = SessionCommand(
    "analyze", "CRED…", says: "Says whether anybody can earn credentials, and which criteria matter.",
    details: "Thinks of every learner that there could be, with the designs as they are in the session.",
    example: ".analyze mig-basics", arguments: [.credential]
  ) { session, words, _ throws(SessionFault) in
    guard !words.all.isEmpty else { throw words.misuse }
    var credentials: [Credential] = []
    for word in words.all {
      let id = try session.credential(named: word)
      if let found = session.tried.project.credentials[id] { credentials.append(found) }
    }
    let analysis = DesignAnalysis(Design(session.tried.project), on: session.day)
    let found = credentials.map { analysis.analysis(of: $0) }
    let earnable = zip(credentials, found).filter { $0.1.earnable == .yes }.map(\.0)
    let report = AnalysisReport(
      project: session.tried.project.name, day: session.day, credentials: found,
      relations: analysis.relations(among: earnable), sources: session.tried.sources)
    return SessionAnswer(report.text(width: min(session.width, 80)))
  }
}
