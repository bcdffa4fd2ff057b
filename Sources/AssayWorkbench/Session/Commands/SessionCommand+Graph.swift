internal import AssayFormats
internal import AssayModel
internal import AssayTesting

extension SessionCommand {
  static let graph = SessionCommand(
    "graph", "[CRED]", says: "Draws what a credential asks for, or what leads to what.", example: ".graph mig-basics",
    arguments: [.credential]
  ) { session, words, _ throws(SessionFault) in
    guard words.all.count <= 1 else { throw words.misuse }
    let project = session.tried.project
    guard let word = words.all.first else { return SessionAnswer(TextDiagram.text(of: Diagram(of: project))) }
    let id = try session.credential(named: word)
    return SessionAnswer(project.credentials[id].map { TextDiagram.text(of: Diagram(criteriaOf: $0)) } ?? StyledText())
  }
}
