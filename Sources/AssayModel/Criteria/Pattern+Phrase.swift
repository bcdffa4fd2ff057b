extension Pattern {
  /// What it selects, in words that follow "awards": `of mig-welding or metrology`; nil for everything.
  package var phrase: String? {
    let phrases = keys.compactMap { key -> String? in
      switch key {
      case .id(let ids): "of \(Self.listed(ids.map(\.id)))"
      case .list(let lists): "in the list \(Self.listed(lists))"
      case .kind(let kinds): "of kind \(Self.listed(kinds))"
      case .tag(let tags): "with tag \(Self.listed(tags))"
      case .issuer(let issuers): "from \(Self.listed(issuers))"
      case .competency(let references): "showing \(Self.listed(references.map(\.path)))"
      case .attribute(let name, let values): "with \(name) \(Self.listed(values))"
      case .within(.period(let period)): "of the last \(period)"
      case .predicate(let name): "that are \(name)"
      case .gainedBy(let ways): "gained by \(Self.listed(ways))"
      case .version(let versions): "of version \(Self.listed(versions))"
      case .level(let alternatives):
        "of level " + Self.listed(alternatives.map { $0.map(\.phrase).joined(separator: " and ") })
      case .except(let pattern): pattern.phrase.map { "but not \($0)" }
      case .any(let patterns): patterns.compactMap(\.phrase).joined(separator: " or ")
      case .score, .within, .awarded: nil
      }
    }
    return phrases.isEmpty ? nil : phrases.joined(separator: ", ")
  }

  private static func listed(_ words: [String]) -> String {
    if words.isEmpty { return "nothing" }
    if words.count > 4 { return words.prefix(3).joined(separator: ", ") + " or \(words.count - 3) others" }
    guard let last = words.last, words.count > 1 else { return words[0] }
    return words.dropLast().joined(separator: ", ") + " or " + last
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
