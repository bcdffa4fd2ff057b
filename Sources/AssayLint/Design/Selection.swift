package import AssayModel

/// What patterns can select, as far as the catalogue knows.
package struct Selection: Sendable {
  package let project: Project
  package let equivalence: Equivalence
  /// The lists that are closed. One that is part of itself is none: nobody can say what is in it.
  private var lists: [String: Set<String>] = [:]

  package init(_ project: Project) {
    self.project = project
    equivalence = Equivalence(project)
    // Each list is looked at once, after those that it names.
    var begun: Set<String> = []
    func visit(_ id: String, _ depth: Int = 0) {
      // A chain of lists that is longer than people write is not followed to its end.
      guard depth < 100, let list = project.lists[id], begun.insert(id).inserted else { return }
      for name in list.of.nested.flatMap(\.lists) { visit(name, depth + 1) }
      lists[id] = closed(list.of)
    }
    for id in project.lists.keys.sorted() { visit(id) }
  }

  /// The achievements that a pattern is closed over; nil where awards of others may be selected too.
  ///
  /// More may be asked of them than this looks at, so that it is a bound from above.
  package func closed(_ pattern: Pattern) -> Set<String>? {
    var found: Set<String>?
    for key in pattern.keys {
      guard let these = closed(key) else { continue }
      found = found.map { $0.intersection(these) } ?? these
    }
    return found
  }

  private func closed(_ key: Pattern.Key) -> Set<String>? {
    func union(_ parts: [Set<String>?]) -> Set<String>? {
      // One part alone is not copied: large lists are named by many.
      if parts.count == 1 { return parts[0] }
      var whole: Set<String> = []
      for part in parts {
        guard let part else { return nil }
        whole.formUnion(part)
      }
      return whole
    }
    switch key {
    case .id(let ids):
      return union(ids.map { $0.id.isStarred ? nil : equivalence.standIns(for: $0.id) })
    case .list(let lists):
      return union(lists.map { self.lists[$0] })
    case .any(let patterns):
      return union(patterns.map { closed($0) })
    case .kind, .tag, .issuer, .gainedBy, .version, .level, .competency, .score, .within, .awarded, .attribute,
      .predicate, .except:
      return nil
    }
  }

  /// Whether an award of an achievement can be selected; what only an award can tell is taken to fit.
  package func maySelect(_ achievement: Achievement, by pattern: Pattern, depth: Int = 0) -> Bool {
    // Lists may name each other; what lies deeper is taken to fit.
    depth > 2 || pattern.keys.allSatisfy { mayHold($0, of: achievement, depth: depth) }
  }

  private func mayHold(_ key: Pattern.Key, of achievement: Achievement, depth: Int) -> Bool {
    switch key {
    case .id(let ids):
      let meanings = equivalence.meanings(of: achievement.id)
      return ids.contains { wanted in meanings.contains(wanted.id) || meanings.contains { wanted.id.names($0) } }
    case .list(let lists):
      return lists.contains { list in
        self.lists[list]?.contains(achievement.id)
          ?? project.lists[list].map { maySelect(achievement, by: $0.of, depth: depth + 1) } ?? true
      }
    case .kind(let kinds): return achievement.kind.map(kinds.contains) ?? true
    case .tag(let tags): return achievement.tags.contains(where: tags.contains)
    case .any(let patterns): return patterns.contains { maySelect(achievement, by: $0, depth: depth + 1) }
    case .issuer, .gainedBy, .version, .level, .competency, .score, .within, .awarded, .attribute, .predicate,
      .except:
      return true
    }
  }
}
