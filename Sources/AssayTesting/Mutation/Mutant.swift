package import AssayModel
internal import AssayScripting

/// A design with one thing written otherwise.
package struct Mutant: Sendable {
  package let credential: String
  /// The name of its ``Mutation``.
  package let mutation: String
  /// What is written otherwise: `at_least: 3` became `2`.
  package let says: String
  /// What is written, and would not be: `at_least: 3`.
  package let kept: String
  package let range: SourceRange
  /// Whether it is about how long awards are valid, not about who is given one.
  package let isOfValidity: Bool
  /// Whether it is about what is counted in other credentials too, which matters only to those who ask for both.
  package let isOfSharing: Bool
  private let document: Syntax

  /// Every mutant of a credential, in the order of their places. Some of them nobody could have written.
  package static func all(of credential: String, in tried: TriedProject) -> [Mutant] {
    guard let design = tried.design(credential) else { return [] }
    let scales = WordScales(of: tried.project)
    var found: [(range: SourceRange, mutant: Mutant)] = []
    for part in DesignPart.all(of: design, words: tried.plugins.vocabulary) {
      for mutation in Mutation.builtIn {
        for change in mutation.changes(part, scales) {
          guard let document = design.syntax.changed(at: part.path[...], by: change),
            let range = change.range(of: part, in: tried.sources)
          else { continue }
          let mutant = Mutant(
            credential: credential, mutation: mutation.name, says: change.sentence(about: part),
            kept: change.kept(of: part), range: range,
            isOfValidity: part.path.first == .key("validity"),
            isOfSharing: part.path.contains(.key("shared_with")) || part.path.contains(.key("unshared")),
            document: document)
          found.append((range, mutant))
        }
      }
    }
    return found.enumerated().sorted { ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset) }
      .map(\.element.mutant)
  }

  /// The project with it in place of the design; nil where nobody could have written it, or where it says the same.
  package func project(in tried: TriedProject) -> TriedProject? {
    var changed = tried
    let faults = changed.declare([document], tried.sources)
    if faults.contains(where: { $0.severity == .error }) { return nil }
    guard let mutated = changed.project.credentials[credential], mutated != tried.project.credentials[credential] else {
      return nil
    }
    return changed
  }
}
