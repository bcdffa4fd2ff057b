internal import AssayModel

/// The awards of a large record by what names them, so that patterns need not be asked about each.
final class NamedAwards: Sendable {
  private let byMeaning: [String: [Int]]
  private let byTag: [String: [Int]]
  /// Those that may have tags of which nothing is known.
  private let doubtful: [Int]

  init(_ awards: [HeldAward]) {
    var (byMeaning, byTag): ([String: [Int]], [String: [Int]]) = ([:], [:])
    for place in awards.indices {
      for id in awards[place].countsAs { byMeaning[id, default: []].append(place) }
      for tag in awards[place].tags where awards[place].doubt == nil { byTag[tag, default: []].append(place) }
    }
    (self.byMeaning, self.byTag) = (byMeaning, byTag)
    doubtful = awards.indices.filter { awards[$0].doubt != nil }
  }

  /// The places of the awards that a pattern could select, as far as names tell; nil where they do not.
  func candidates(for pattern: Pattern, _ lists: NamedLists) -> [Int]? {
    let choices = pattern.keys.compactMap { candidates(for: $0, lists) }
    return choices.min { $0.count < $1.count }
  }

  private func candidates(for key: Pattern.Key, _ lists: NamedLists) -> [Int]? {
    switch key {
    case .id(let ids):
      ids.contains(where: \.id.isStarred) ? nil : union(ids.map { byMeaning[$0.id] ?? [] })
    case .tag(let tags):
      union((doubtful.isEmpty ? [] : [doubtful]) + tags.map { byTag[$0] ?? [] })
    case .list(let names): union(names.map { lists.achievements(of: $0).map { union($0.map { byMeaning[$0] ?? [] }) } })
    case .any(let patterns): union(patterns.map { candidates(for: $0, lists) })
    case .kind, .issuer, .gainedBy, .version, .level, .competency, .score, .within, .awarded, .attribute, .predicate,
      .except:
      nil
    }
  }

  private func union(_ parts: [[Int]]) -> [Int] { parts.count == 1 ? parts[0] : Set(parts.joined()).sorted() }

  private func union(_ parts: [[Int]?]) -> [Int]? {
    let known = parts.compactMap { $0 }
    return known.count == parts.count ? union(known) : nil
  }
}
