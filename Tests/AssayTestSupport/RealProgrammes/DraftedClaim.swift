/// A claim of a drafted credential, and the listed requirements whose courses it takes.
package struct DraftedClaim: Sendable {
  package struct Part: Sendable {
    package var path: [String]
    package var courses: Set<String>
    package var most: Int?
    /// It asks how many courses there are, and counts as one.
    package var isNumber = false
  }

  /// The name of its node.
  package var name: String
  package var isShared: Bool
  package var parts: [Part]
}
