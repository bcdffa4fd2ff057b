internal import AssayFormats
internal import AssayTesting

extension SessionCommand {
  static let why = SessionCommand(
    "why", "CRED LEARNER", says: "Says whether a learner earns a credential, and why or why not.",
    details: "The learner is one of the project, or a name that is bound in the session.",
    example: ".why mig-basics ana", arguments: [.credential, .learner]
  ) { session, words, attempt throws(SessionFault) in
    let given = try words.exactly(2)
    let credential = try session.credential(named: given[0])
    let (learner, written) = try session.learner(named: given[1])
    let found = try session.evaluation(of: credential, for: learner, advises: true)
    attempt.kind = .why(credential: credential, learner: written, found)
    return SessionAnswer(
      found.report(session.tried).text(explains: true, width: min(session.width, 80)), but: found.failures, in: session)
  }
}
