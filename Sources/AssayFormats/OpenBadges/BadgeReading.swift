internal import AssayModel

/// Reads credentials one by one, and collects what is wrong with them.
struct BadgeReading {
  static let unreadable: RuleID = "badge-unreadable"
  static let notAnAward: RuleID = "badge-not-an-award"

  let project: Project
  let sources: SourceMap
  var diagnostics: [Diagnostic] = []
  private var seen: Set<String> = []
  private var unverified: Set<FileID> = []

  init(project: Project, sources: SourceMap) {
    self.project = project
    self.sources = sources
  }

  /// The credentials in a document, one after the other; that there are none is said.
  mutating func allCredentials(in document: Syntax) -> [Syntax] {
    let before = diagnostics.count
    let found = credentials(in: document)
    if found.isEmpty, diagnostics.count == before {
      report(Self.notAnAward, .warning, "there is no badge in it", at: credentialPlace(document))
    }
    return found
  }

  private mutating func credentials(in syntax: Syntax) -> [Syntax] {
    if case .list(let items) = syntax.content { return items.flatMap { credentials(in: $0) } }
    guard syntax.isMap else {
      report(
        Self.notAnAward, .warning, "a signed text is not read", at: syntax.node,
        help: "hand in the credential as JSON, as wallets export it")
      return []
    }
    let subject = syntax["credentialSubject"].flatMap { $0.isMap ? $0 : nil }
    let held = Syntax.containers.compactMap { syntax[$0] ?? subject?[$0] }
    if !held.isEmpty || syntax["compactJwsString"] != nil {
      let signed = syntax["compactJwsString"].map { $0.oneOrMany.flatMap { credentials(in: $0) } } ?? []
      return signed + held.flatMap { $0.oneOrMany.flatMap { credentials(in: $0) } }
    }
    if syntax.badgeTypes.contains("EndorsementCredential") {
      report(Self.notAnAward, .info, "an endorsement is not an award, and not kept", at: credentialPlace(syntax))
      return []
    }
    return [syntax]
  }

  /// Whether a credential of this id has not been read for this subject before.
  mutating func isFirst(_ id: String, of subject: String, at credential: Syntax) -> Bool {
    if seen.insert("\(subject) \(id)").inserted { return true }
    report(
      Self.notAnAward, .info, "this credential is here twice, and counts once", at: credentialPlace(credential))
    return false
  }

  /// Says once for each file that nobody has asked whether any of it is true.
  mutating func reportUnverified(at node: NodeID) {
    guard let file = sources.value(of: node)?.file, unverified.insert(file).inserted else { return }
    report(
      "badge-unverified", .info, "badges are unverified", at: node,
      notes: [.init("no signature was checked and nothing was fetched, so that what was revoked since counts too")])
  }

  mutating func report(
    _ rule: RuleID, _ severity: Diagnostic.Severity, _ message: String, at node: NodeID, label: String? = nil,
    learner: String? = nil, notes: [Diagnostic.Note] = [], help: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        rule, severity, message, at: sources.value(of: node), label: label, path: learner.map { "learner:\($0)/" },
        notes: notes, help: help))
  }

  /// A line of a credential that stands for all of it.
  func credentialPlace(_ credential: Syntax) -> NodeID {
    (credential["id"] ?? credential["type"]?.oneOrMany.first ?? credential["@type"]?.oneOrMany.first ?? credential).node
  }
}
