internal import AssayFormats
internal import AssayModel
internal import AssayTesting

extension SessionCommand {
  static let lint = SessionCommand(
    "lint", "[CRED]", says: "Says what is wrong with what designs mean, or with one of them.",
    example: ".lint mig-basics",
    arguments: [.credential]
  ) { session, words, _ throws(SessionFault) in
    guard words.all.count <= 1 else { throw words.misuse }
    var findings = session.tried.findings(on: session.day)
    if let word = words.all.first {
      let id = try session.credential(named: word)
      findings = findings.filter { $0.path?.hasPrefix("credential:\(id)/") ?? false }
    }
    guard !findings.isEmpty else { return SessionAnswer(StyledText("nothing is wrong\n", .good)) }
    let report = Report(
      findings, sources: session.tried.sources, paths: [String](), version: AssayRelease.version, width: session.width)
    return SessionAnswer(PrettyReport.findings(of: report))
  }
}
