internal import AssayModel

/// A way in which a design could be wrong, such as a number that is off by one: one declaration for trying it and for
/// telling people of it.
package struct Mutation: Sendable {
  package let name: String
  /// One sentence: what would be wrong.
  package let says: String
  /// What a credential requires, and what it would require, as the page shows it; a test tries it.
  package let example: (before: String, after: [String])
  /// What else could stand at a place.
  let changes: @Sendable (DesignPart, WordScales) -> [DesignChange]

  init(
    _ name: String, _ says: String, example: (before: String, after: [String]),
    changes: @escaping @Sendable (DesignPart, WordScales) -> [DesignChange]
  ) {
    self.name = name
    self.says = says
    self.example = example
    self.changes = changes
  }
}
