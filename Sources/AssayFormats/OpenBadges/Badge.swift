internal import AssayModel

/// One credential, read as an award.
struct Badge {
  /// A field that is not kept.
  struct Loss {
    /// From the credential: `credentialSubject.image`.
    let path: String
    let node: NodeID
  }

  /// What it calls itself: a URL or a URN.
  let id: String?
  /// Whom it is about.
  let subject: String?
  let name: String
  var award: Award
  var evidence: [EvidencePiece]
  var losses: [Loss]
  /// Why it is no achievement of the catalogue; nil where it is one.
  var strangeness: String?
  /// Whether its issuer is an organisation of the project.
  let hasKnownIssuer: Bool
  /// Where the achievement and its name stand.
  let achievementID: Syntax?
  let nameNode: NodeID
}
