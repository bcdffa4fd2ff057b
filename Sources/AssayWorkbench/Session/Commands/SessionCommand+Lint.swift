internal import AssayFormats
internal import AssayLint
internal import AssayModel
internal import AssayTesting

extension SessionCommand {
  static let lint = SessionCommand(
    "lint", "[CRED]", says: "Says what is wrong with what designs mean, or with one of them.",
    example: ".lint mig-basics",
    arguments: [.credential]
  ) { session, words, _ throws(SessionFault) in
    guard words.all.count <= 1 else { throw words.misuse }
    let linted = session.tried.linted(on: session.day)
    var findings = linted.diagnostics.filter { $0.acceptance == nil }
    if let word = words.all.first {
      let id = try session.credential(named: word)
      findings = findings.filter { $0.path?.hasPrefix("credential:\(id)/") ?? false }
    }
    if findings.isEmpty, linted.reservation == nil { return SessionAnswer(StyledText("nothing is wrong\n", .good)) }
    let report = Report(
      findings, sources: session.tried.sources, paths: [String](), version: AssayRelease.version, width: session.width)
    var answer = SessionAnswer(findings.isEmpty ? StyledText() : PrettyReport.findings(of: report))
    if let reservation = linted.reservation { answer.complaint = StyledText("note: \(reservation)\n") }
    return answer
  }
}
