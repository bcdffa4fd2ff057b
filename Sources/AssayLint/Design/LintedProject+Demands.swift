internal import AssayModel

extension LintedProject {
  /// Where a criterion says its least or its most by a measure; the criterion itself where it does not.
  func place(of end: String, _ measure: Measure, in criterion: Criterion) -> Place {
    let ways = [[measure.word, end], [measure.word], [end]]
    return ways.lazy.compactMap { self.writing.value(of: $0, at: criterion.place) }.first?.place ?? criterion.place
  }

  /// The documents with what each is called in a path.
  static func named(_ documents: [Syntax]) -> [(path: String, document: Syntax)] {
    let words = DocumentKind.builtIn.map(\.word)
    return documents.map { document in
      for word in words {
        guard let id = document[word]?.text else { continue }
        return ("\(word == "stack" ? "credential" : word):\(id)/", document)
      }
      return ("", document)
    }
  }
}

extension Syntax {
  /// This value and all that is written below it, from top to bottom.
  var all: [Syntax] {
    var found: [Syntax] = []
    addAll(to: &found)
    return found
  }

  private func addAll(to found: inout [Syntax]) {
    found.append(self)
    switch content {
    case .scalar, .empty, .function: break
    case .list(let items): for item in items { item.addAll(to: &found) }
    case .map(let entries): for entry in entries { entry.value.addAll(to: &found) }
    }
  }
}
