extension Pattern {
  /// What it selects, in words that follow "awards": `of mig-welding or metrology`; nil for everything.
  package var phrase: String? {
    // In an order of their own: the one in which an author writes keys says nothing.
    let phrases = keys.compactMap(\.phrase).sorted { ($0.rank, $0.words) < ($1.rank, $1.words) }
    return phrases.isEmpty ? nil : phrases.map(\.words).joined(separator: ", ")
  }

  fileprivate static func listed(_ words: [String]) -> String {
    if words.isEmpty { return "nothing" }
    if words.count > 4 { return words.prefix(3).joined(separator: ", ") + " or \(words.count - 3) others" }
    guard let last = words.last, words.count > 1 else { return words[0] }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}

extension Pattern.Key {
  /// In words that follow "awards", and where among those of other keys they stand; nil where they are too long.
  fileprivate var phrase: (rank: Int, words: String)? {
    switch self {
    case .id(let ids): (0, "of \(Pattern.listed(ids.map(\.id)))")
    case .kind(let kinds): (1, "of kind \(Pattern.listed(kinds))")
    case .list(let lists): (2, "in the list \(Pattern.listed(lists))")
    case .tag(let tags): (3, "with tag \(Pattern.listed(tags))")
    case .issuer(let issuers): (4, "from \(Pattern.listed(issuers))")
    case .competency(let references): (5, "showing \(Pattern.listed(references.map(\.path)))")
    case .attribute(let name, let values): (6, "with \(name) \(Pattern.listed(values))")
    case .predicate(let name): (7, "for which `\(name)` holds")
    case .gainedBy(let ways): (8, "gained by \(Pattern.listed(ways))")
    case .version(let versions): (9, "of version \(Pattern.listed(versions))")
    case .level(let alternatives):
      (10, "of level " + Pattern.listed(alternatives.map { $0.map(\.phrase).joined(separator: " and ") }))
    case .any(let patterns): (11, patterns.compactMap(\.phrase).joined(separator: " or "))
    case .within(.period(let period)): (12, "at most \(period) old")
    case .except(let pattern): pattern.phrase.map { (13, "but not \($0)") }
    case .score, .within, .awarded: nil
    }
  }
}

extension LevelDemand {
  fileprivate var phrase: String {
    switch (bounds.atLeast, bounds.atMost) {
    case (let least?, nil): "\(framework) \(least) or higher"
    case (let least?, let most?): least == most ? "\(framework) \(least)" : "\(framework) \(least) to \(most)"
    case (nil, let most?): "\(framework) \(most) or lower"
    case (nil, nil): framework
    }
  }
}
