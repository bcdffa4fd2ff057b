extension Wording where Value == NodeID {
  /// A function of a script; only its place is kept, since the script's host calls it by its name.
  package static func function(_ signature: String) -> Wording {
    Wording(.function(signature)) { syntax, reading in
      guard case .function = syntax.content else {
        reading.reportWrongType(syntax, wants: .function(signature))
        return nil
      }
      return syntax.node
    }
  }
}
