package import AssayModel

/// Something that tests are to see of a design at least once.
package struct Obligation: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case met, unmet
    /// It is an option without which the credential would not have been earned.
    case decides
    /// The limit kept something out, or refused.
    case binds(Bound.Kind)
  }

  package var credential: String
  /// Of the criterion; ``Bound/counting`` for a limit over the whole credential.
  package var path: String
  package var kind: Kind

  package init(_ kind: Kind, of credential: String, at path: String) {
    self.kind = kind
    self.credential = credential
    self.path = path
  }
}
