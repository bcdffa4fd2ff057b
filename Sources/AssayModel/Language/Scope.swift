/// What the ids of a document's own things are unique within.
///
/// Achievements, credentials and stacks share one namespace, so their id is enough; the others carry their word, since a
/// learner may be called like a credential.
package enum Scope {
  package static func achievement(_ id: String) -> String { id }
  package static func framework(_ id: String) -> String { "framework:\(id)" }
  package static func learner(_ id: String) -> String { "learner:\(id)" }

  /// What it is called in messages: the id alone.
  package static func name(_ scope: String) -> String {
    String(scope.split(separator: ":", maxSplits: 1).last ?? "")
  }
}
