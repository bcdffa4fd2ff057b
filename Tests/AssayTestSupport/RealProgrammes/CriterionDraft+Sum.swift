extension CriterionDraft {
  mutating func sum(
    of parts: [ListedRequirement], atLeast count: Int, _ terms: Terms, for whole: ListedRequirement
  ) -> Written {
    let parts = parts.flatMap { spliced($0, upTo: count) }
    let told = parts.filter { !$0.isEmpty }
    if whole.isOutOfReach { miss("min_needed", "it needs more than what is listed below it can come to") }
    if !told.isEmpty, count > 0, parts.allSatisfy({ isPlain($0) }), told.contains(where: { $0.most(upTo: count) > 1 }) {
      return gathered(told, atLeast: count, terms, for: whole)
    }
    let large = told.filter { $0.most(upTo: count) > 1 }
    let small = told.filter { $0.most(upTo: count) == 1 }
    let others = parts.filter(\.isEmpty)
    let isEverything = told.reduce(0) { $0 + $1.most(upTo: count) } <= count
    if large.isEmpty { return choice(small, count, terms).and(stated(others, isAsked: isEverything)) }
    let ways = Ways(large.map { ($0.least, $0.most(upTo: count)) }, others: small.count, sum: count).all
    if ways.isEmpty {
      // As much as there is, and something that nobody has.
      let all = large.map { criterion($0, atLeast: $0.most(upTo: count), terms) }
      return ["all_of": .list(all + (choice(small, small.count, terms).items(of: "all_of") ?? []) + [["any_of": []]])]
    }
    let written = ways.map { way -> Written in
      var all: [Written] = []
      for (part, number) in zip(large, way) where number > 0 { all.append(criterion(part, atLeast: number, terms)) }
      let rest = max(0, count - way.reduce(0, +))
      let written: Written = all.count == 1 ? all[0] : ["all_of": .list(all)]
      if rest == 0 { return written }
      let more = choice(small, rest, terms)
      return all.isEmpty ? more : written.and(more.items(of: "all_of") ?? [more])
    }
    let any: Written = written.count == 1 ? written[0] : ["any_of": .list(written)]
    return any.and(stated(others, isAsked: isEverything))
  }

  private mutating func choice(_ parts: [ListedRequirement], _ count: Int, _ terms: Terms) -> Written {
    let written = parts.map { criterion($0, atLeast: max($0.least, 1), terms) }
    if count == parts.count { return ["all_of": .list(written)] }
    if count == 1 { return ["any_of": .list(written)] }
    return ["some_of": ["at_least": .number(count), "of": .list(written)]]
  }

  /// What no transcript shows. Where it is one of several to choose from, saying it would make it no choice.
  private mutating func stated(_ others: [ListedRequirement], isAsked: Bool) -> [Written] {
    if isAsked { return others.map { criterion($0, atLeast: 0, Terms()) } }
    if !others.isEmpty { miss("no_req", "no transcript shows it, and it is one of several to choose from; left out") }
    return []
  }

  /// Parts whose parts may as well stand beside it.
  private func spliced(_ part: ListedRequirement, upTo count: Int) -> [ListedRequirement] {
    guard case .parts(let inner) = part.content, part.least <= 1, part.most ?? count >= count, count > 1,
      part.commonWithMajor == nil, part.leastMark == nil, part.semester == nil, (part.unmarked ?? 0) == 0
    else { return [part] }
    return inner.flatMap { spliced($0, upTo: count) }
  }

  /// A leaf of which each course counts for itself, in the common pool.
  private func isPlain(_ part: ListedRequirement) -> Bool {
    part.isLeaf && part.least <= 1 && !part.isShared && part.commonWithMajor == nil && part.semester == nil
      && (part.unmarked ?? 0) == 0
  }

  /// One claim over all the parts. So many courses fit into parts that let only so much count where, for every set of
  /// those, no more courses fit only there than they let count (Hall).
  private mutating func gathered(
    _ parts: [ListedRequirement], atLeast count: Int, _ terms: Terms, for whole: ListedRequirement
  ) -> Written {
    let limited = parts.filter { ($0.most ?? count) < count }
    let name = claim(for: parts, isShared: false, named: whole.path)
    var limits: [Written] = []
    for set in Self.subsets(of: limited.count) {
      let inside = set.map { limited[$0] }
      let most = inside.reduce(0) { $0 + ($1.most ?? 0) }
      guard most < count else { continue }
      let paths = Set(inside.map(\.path))
      let others = parts.filter { !paths.contains($0.path) }
      if set.count > 1, areDisjoint(inside) { continue }
      var of = union(inside, terms)
      if !others.allSatisfy({ other in inside.allSatisfy { areDisjoint([$0, other]) } }) {
        of = of.excepting(union(others, terms))
      }
      limits.append(["at_most": .number(most), "of": of])
    }
    var entries: [(key: String, value: Written)] = [
      ("name", .plain(name)), ("count", ["at_least": .number(count), "of": union(parts, terms)]),
    ]
    if !limits.isEmpty { entries.append(("limits", .list(limits))) }
    return .map(entries)
  }

  private static func subsets(of count: Int) -> [[Int]] {
    (0..<count).reduce([[]]) { sets, number in sets + sets.map { $0 + [number] } }.filter { !$0.isEmpty }
  }

  private func areDisjoint(_ parts: [ListedRequirement]) -> Bool {
    var seen: [String] = []
    for part in parts {
      guard case .courses(let courses, _) = part.content else { return false }
      let ids = courses.flatMap(\.ids)
      if ids.contains(where: { id in seen.contains { Self.meet(id, $0) } }) { return false }
      seen += ids
    }
    return true
  }

  /// Whether a course could go by both.
  private static func meet(_ one: String, _ other: String) -> Bool {
    let (a, b) = (one.prefix { $0 != "*" }, other.prefix { $0 != "*" })
    if a.count < one.count, b.count < other.count { return a.hasPrefix(b) || b.hasPrefix(a) }
    if a.count < one.count { return other.hasPrefix(a) }
    return b.count < other.count ? one.hasPrefix(b) : one == other
  }
}
