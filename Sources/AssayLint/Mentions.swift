internal import AssayModel

/// What is mentioned anywhere in a project, beside where it is declared.
struct Mentions {
  private var words: Set<String> = []
  /// Plugins may mention anything, and are not read here.
  let mayBeElsewhere: Bool

  init(_ linted: LintedProject) {
    mayBeElsewhere = !linted.project.configuration.plugins.isEmpty
    for document in linted.documents {
      guard case .map(let entries) = document.content else { continue }
      let declaring = Set(DocumentKind.builtIn.map(\.word))
      for entry in entries where !declaring.contains(entry.key) {
        for value in entry.value.all { if let text = value.text { words.insert(text) } }
      }
    }
    for conflict in linted.project.configuration.counting.conflicts {
      words.formUnion([conflict.first.id, conflict.second.id])
    }
  }

  func contain(_ id: String) -> Bool { mayBeElsewhere || words.contains(id) }
}
