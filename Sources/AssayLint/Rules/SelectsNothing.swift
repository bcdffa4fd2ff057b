internal import AssayModel

extension LintRule {
  static let selectsNothing = LintRule(
    "selects-nothing", "A pattern selects no award at all.",
    why: "An empty list selects nothing, and so does a pattern whose keys exclude each other. Say what is meant.",
    severity: .error,
    examples: [
      RuleExample(
        "credential: welder\nrequires: { count: { at_least: 1, of: { tag: [] } } }",
        corrected: "credential: welder\nrequires: { count: { at_least: 1, of: { tag: welding } } }"),
      RuleExample(
        """
        achievement: mig
        ---
        achievement: tig
        ---
        list: core
        of: [tig]
        ---
        credential: welder
        requires: { count: { at_least: 1, of: { id: mig, list: core } } }
        """,
        corrected: """
          achievement: mig
          ---
          achievement: tig
          ---
          list: core
          of: [tig, mig]
          ---
          credential: welder
          requires: { count: { at_least: 1, of: { id: mig, list: core } } }
          """),
    ]
  ) { linted, findings in
    for designed in linted.patterns {
      for pattern in designed.pattern.nested {
        let empty = pattern.keys.first(where: \.isEmpty)
        if let empty {
          let place = empty.word.map { linted.place(of: $0, at: pattern.place) } ?? pattern.place
          findings.report(
            "an empty list selects nothing", at: place, path: designed.path,
            help: "list what is meant, or leave the key out")
        } else if let closed = linted.selection.closed(pattern), closed.isEmpty, !linted.isEmptyThroughLists(pattern) {
          findings.report(
            "no achievement fits all of these keys", at: pattern.place, path: designed.path,
            help: "keep the keys that are meant; in different keys, all must hold")
        }
      }
    }
  }
}

extension LintedProject {
  /// Whether a list that it names is empty itself, where that is reported.
  fileprivate func isEmptyThroughLists(_ pattern: Pattern) -> Bool {
    pattern.nested.flatMap(\.lists).contains { list in
      project.lists[list].flatMap { selection.closed($0.of) }?.isEmpty ?? false
    } || pattern.nested.dropFirst().contains { $0.keys.contains(where: \.isEmpty) }
  }
}

extension Pattern.Key {
  fileprivate var isEmpty: Bool {
    switch self {
    case .id(let ids): ids.isEmpty
    case .list(let words), .kind(let words), .tag(let words), .issuer(let words), .gainedBy(let words),
      .version(let words), .attribute(_, let words):
      words.isEmpty
    case .level(let levels): levels.isEmpty
    case .competency(let references): references.isEmpty
    case .any(let patterns): patterns.isEmpty
    case .score, .within, .awarded, .predicate, .except: false
    }
  }

  /// The word that it is written with; nil where it may be the whole pattern.
  fileprivate var word: String? {
    switch self {
    case .id: "id"
    case .list: "list"
    case .kind: "kind"
    case .tag: "tag"
    case .issuer: "issuer"
    case .gainedBy: "gained_by"
    case .version: "version"
    case .attribute(let name, _): "attributes.\(name)"
    case .level: "level"
    case .competency: "competency"
    case .any: "any"
    case .score, .within, .awarded, .predicate, .except: nil
    }
  }
}
