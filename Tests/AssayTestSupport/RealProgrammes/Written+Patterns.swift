extension Written {
  static func number(_ number: Int) -> Written { .plain("\(number)") }

  /// Ids as a pattern has them: one, or a list without repeats.
  static func ids(_ ids: [String]) -> Written {
    var seen: Set<String> = []
    let distinct = ids.filter { seen.insert($0).inserted }
    return distinct.count == 1 ? .plain(distinct[0]) : .list(distinct.map { .plain($0) })
  }

  func excepting(_ exception: Written) -> Written {
    guard case .map(let entries) = self else { return self }
    if let own = entries.first(where: { $0.key == "except" })?.value {
      return .map(entries.filter { $0.key != "except" } + [("except", ["any": [own, exception]])])
    }
    return .map(entries + [("except", exception)])
  }

  func without(_ key: String) -> Written {
    guard case .map(let entries) = self else { return self }
    return .map(entries.filter { $0.key != key })
  }

  /// The items of the list that is all that a map holds under a key.
  func items(of key: String) -> [Written]? {
    guard case .map(let entries) = self, entries.count == 1, entries[0].key == key,
      case .list(let items) = entries[0].value
    else { return nil }
    return items
  }

  /// This and more criteria.
  func and(_ more: [Written]) -> Written {
    more.isEmpty ? self : ["all_of": .list((items(of: "all_of") ?? [self]) + more)]
  }
}
