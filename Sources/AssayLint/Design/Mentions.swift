internal import AssayModel

/// What is mentioned anywhere in a project, beside where it is declared.
struct Mentions: Sendable {
  private var words: Set<String> = []
  /// Plugins may mention anything, and are not read here.
  let mayBeElsewhere: Bool

  init(_ project: Project, _ documents: [Syntax]) {
    mayBeElsewhere = !project.configuration.plugins.isEmpty
    let declaring = Set(DocumentKind.builtIn.map(\.word))
    for document in documents {
      guard case .map(let entries) = document.content else { continue }
      for entry in entries where !declaring.contains(entry.key) {
        for value in entry.value.all { if let text = value.text { words.insert(text) } }
      }
    }
    for conflict in project.configuration.counting.conflicts {
      words.formUnion([conflict.first.id, conflict.second.id])
    }
  }

  func contain(_ id: String) -> Bool { mayBeElsewhere || words.contains(id) }
}
