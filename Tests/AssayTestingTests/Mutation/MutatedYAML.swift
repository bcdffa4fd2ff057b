import AssayFormats
import AssayModel
import AssayTesting

/// A small project in which one credential is written, and then otherwise.
enum MutatedYAML {
  static func project(requiring requires: String) -> TriedProject {
    // An example of validity stands beside what is required.
    let line =
      requires.hasPrefix("validity:") ? "requires: { holds: mig-welding }\n\(requires)" : "requires: \(flow(requires))"
    return TriedYAML.project(
      """
      organisation: northwind
      ---
      achievement: safety-induction
      ---
      { achievement: mig-welding, tags: [welding], issuer: northwind, credits: 3 ects, hours: 80 h }
      ---
      { achievement: tig-welding, tags: [welding], credits: 3 ects, hours: 80 h }
      ---
      { achievement: cad, tags: [cloud], issuer: northwind, credits: 6 ects, hours: 160 h }
      ---
      credential: welder
      assessments:
        - { id: review, grading: { scale: { words: [not_achieved, achieved, merit] }, pass: achieved } }
      \(line)

      """)
  }

  /// Whatever is no map yet is a map of one word.
  private static func flow(_ text: String) -> String { text.hasPrefix("{") ? text : "{ \(text) }" }

  /// The credential as it is read.
  static func welder(_ requires: String) -> Credential? { project(requiring: requires).project.credentials["welder"] }

  /// What a credential comes to, by the mutants of one kind, in their order.
  static func welders(_ mutation: Mutation, requiring requires: String) -> [Credential] {
    let tried = project(requiring: requires)
    // Two mutants may come to the same.
    var seen: Set<Credential> = []
    return Mutant.all(of: "welder", in: tried).filter { $0.mutation == mutation.name }
      .compactMap { $0.project(in: tried)?.project.credentials["welder"] }.filter { seen.insert($0).inserted }
  }

  static func says(_ requires: String, _ mutation: String? = nil) -> [String] {
    let tried = project(requiring: requires)
    return Mutant.all(of: "welder", in: tried).filter { mutation == nil || $0.mutation == mutation }
      .filter { $0.project(in: tried) != nil }.map(\.says)
  }
}
