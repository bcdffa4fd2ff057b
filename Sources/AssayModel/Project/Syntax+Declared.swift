extension Syntax {
  /// What a document declares: `credential` and `mig-basics`; nil where it declares nothing.
  package struct Declared: Hashable, Sendable {
    package let kind: String
    package let id: String
  }

  package var declared: Declared? {
    entries?.lazy.compactMap { entry in
      DocumentKind.named(entry.key).flatMap { kind in entry.value.text.map { Declared(kind: kind.word, id: $0) } }
    }.first
  }
}
