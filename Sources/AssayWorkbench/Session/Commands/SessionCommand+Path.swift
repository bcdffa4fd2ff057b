internal import AssayEngine
internal import AssayFormats
internal import AssayTesting

extension SessionCommand {
  static let path = SessionCommand(
    "path", "CRED LEARNER [BY]", says: "Finds the cheapest way from what a learner has to a credential.",
    details: "What it costs least of is `count`, `credits`, `hours` or `cost`; `count`, where nothing is said.",
    example: ".path mig-basics ana credits", arguments: [.credential, .learner, .name]
  ) { session, words, _ throws(SessionFault) in
    guard words.all.count == 2 || words.all.count == 3 else { throw words.misuse }
    let id = try session.credential(named: words.all[0])
    let (learner, _) = try session.learner(named: words.all[1])
    let word = words.all.count == 3 ? words.all[2] : NextStep.Measure.count.rawValue
    guard let by = NextStep.Measure(rawValue: word) else {
      throw .unknown(
        "measure", word, among: NextStep.Measure.allCases.map(\.rawValue),
        help: "write `count`, `credits`, `hours` or `cost`")
    }
    let day = learner.day ?? session.day
    let (report, failures) = PathRequest(credential: id, learners: [learner.record], date: day, by: by).answer(
      in: session.tried.project, session.tried.plugins)
    return SessionAnswer(report.text(width: min(session.width, 80)), but: failures, in: session)
  }
}
