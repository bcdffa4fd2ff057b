internal import AssayFormats
internal import AssayModel

/// A credential at a glance: what it is called, what it is worth, what it asks for.
struct CredentialCard {
  private let credential: Credential

  init(_ credential: Credential) { self.credential = credential }

  var text: StyledText {
    let achievement = credential.achievement
    var text = StyledText((achievement.title?.text() ?? achievement.id).printable, .emphasis)
    let version = achievement.version.map { " \($0)" } ?? ""
    text.appendLine(" (\(achievement.id)\(version))".printable, .muted)
    for (name, value) in rows where !value.isEmpty {
      text.append("  " + name + String(repeating: " ", count: 10 - name.count), .muted)
      text.appendLine(value.printable)
    }
    text.appendLine("  asks for", .muted)
    let lines = TextDiagram.text(of: Diagram(criteriaOf: credential)).plain.split(separator: "\n").dropFirst()
    for line in lines { text.appendLine("  " + line) }
    return text
  }

  private var rows: [(String, String)] {
    let achievement = credential.achievement
    return [
      ("kind", [credential.declaration.rawValue, achievement.kind].compactMap { $0 }.joined(separator: ", ")),
      ("issuer", achievement.issuer ?? ""),
      ("credits", achievement.credits.map { "\($0)" }.joined(separator: ", ")),
      ("hours", achievement.hours.map { "\($0)" } ?? ""),
      ("level", achievement.level.map { "\($0.framework) \($0.step)" }.joined(separator: ", ")),
      ("outcomes", credential.outcomes.isEmpty ? "" : credential.outcomes.map(\.id).joined(separator: ", ")),
      ("assessed", credential.assessments.map(\.id).joined(separator: ", ")),
    ]
  }
}
