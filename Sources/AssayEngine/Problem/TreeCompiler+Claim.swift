internal import AssayModel

extension TreeCompiler {
  /// Equal claims of all credentials are compiled once.
  mutating func compiled(_ claim: Claim, at index: Int, _ accepted: [String]) -> CompiledClaim {
    let key = ClaimKey(claim, in: credential.id, scheme: defaultScheme, accepted: accepted, reading)
    var compiled = ledger.claims.value(of: key) { made(claim, accepted) }
    compiled.node = index
    if compiled.isDoubtful { tree.isDoubtful = true }
    return compiled
  }

  private func made(_ claim: Claim, _ accepted: [String]) -> CompiledClaim {
    var eligible = BitSet(count: items.count)
    var isDoubtful = false
    var matches = self.matches(claim.of)
    let amounts = claim.demands.map { ledger.amounts(by: $0.measure, scheme: defaultScheme) }
    for itemIndex in candidates(for: claim.of, accepted) ?? Array(items.indices) {
      let item = items[itemIndex]
      var isYetToCome = false
      if case .award(let place) = item.source {
        let award = ledger.awards[place]
        if case .awards = claim.of, !accepted.isEmpty, !award.countsAs.isDisjoint(with: accepted) {
          matches[itemIndex] = Match()
        }
        // Whatever else is said of its date would not be true of an award that is yet to come.
        isYetToCome = award.isValid == .no && award.awarded.map { $0 > ledger.day } ?? false
        if isYetToCome { matches[itemIndex].failing = [] }
        if award.isValid != .yes { matches[itemIndex].add(award.isValid, award.invalidity ?? "it is not valid") }
      }
      if !isYetToCome, let cycle = ledger.cycle, !cycle.contains(date(of: item)) {
        matches[itemIndex].add(
          .no, date(of: item).map { "it is of \($0), not of the present cycle" } ?? "nobody recorded its date")
      }
      if matches[itemIndex].truth != .no {
        for (demand, amount) in zip(claim.demands, amounts) where amount.absent.contains(itemIndex) {
          matches[itemIndex].add(.no, "it has no \(demand.measure.written(0).drop { $0 == "0" || $0 == " " })")
        }
      }
      if matches[itemIndex].truth == .unknown { isDoubtful = true }
      if reading.settle(matches[itemIndex].truth) { eligible.insert(itemIndex) }
    }
    return CompiledClaim(
      node: 0, eligible: eligible, isDoubtful: isDoubtful, misses: misses(matches),
      measured: zip(claim.demands, amounts).map { demand, amount in
        CompiledClaim.Measured(
          measure: resolved(demand.measure), amounts: amount.values,
          atLeast: demand.bounds.atLeast?.millionths,
          atMost: demand.bounds.atMost?.millionths)
      }, distinct: claim.distinct.sorted { $0.key.word < $1.key.word }.map { keyed($0, absentIsAValue: false) },
      atMostPer: claim.atMostPer.sorted { $0.key.word < $1.key.word }.map { keyed($0, absentIsAValue: true) },
      including: claim.including.map { wanted in
        items.map { item in
          guard case .award(let place) = item.source else { return false }
          return ledger.awards[place].countsAs.contains(wanted.id)
        }
      })
  }

  private func misses(_ matches: [Match]) -> [Int: Match] {
    guard ledger.explains else { return [:] }
    return matches.enumerated().reduce(into: [:]) { misses, match in
      if match.element.isOfTheKind, match.element.truth != .yes { misses[match.offset] = match.element }
    }
  }

  /// The items that could be selected, where names tell; nil where each must be looked at.
  private func candidates(for selection: Claim.Selection, _ accepted: [String]) -> [Int]? {
    guard accepted.isEmpty, case .awards(let pattern) = selection else { return nil }
    // Awards come first among the items, in their own order.
    return ledger.named?.candidates(for: pattern, ledger.index.lists)
  }

  /// What a selection says of each item.
  func matches(_ selection: Claim.Selection) -> [Match] {
    let otherSort = Match(truth: .no, failing: [], isOfTheKind: false)
    switch selection {
    case .awards(let pattern):
      if let candidates = candidates(for: selection, []) {
        var matches = Array(repeating: otherSort, count: items.count)
        for place in candidates { matches[place] = ledger.match(ledger.awards[place], pattern, context) }
        return matches
      }
      let matches = ledger.matches(pattern, context)
      return items.map { item in
        if case .award(let place) = item.source { matches[place] } else { otherSort }
      }
    case .evidence(let pattern):
      return items.map { item in
        if case .evidence(let place) = item.source { ledger.match(ledger.evidence[place], pattern) } else { otherSort }
      }
    }
  }

  private func date(of item: Item) -> CalendarDate? {
    switch item.source {
    case .award(let place): ledger.awards[place].awarded
    case .evidence(let place): ledger.evidence[place].piece.date
    }
  }

  /// The credential's own scheme, where a measure does not say which.
  func resolved(_ measure: Measure) -> Measure {
    switch measure {
    case .credits(scheme: nil): .credits(scheme: defaultScheme)
    case .credits, .count, .hours: measure
    }
  }

  private func keyed(_ demand: KeyCount, absentIsAValue: Bool) -> CompiledClaim.Keyed {
    var numbers: [String: Int] = [:]
    let values = items.map { item -> [Int] in
      var values = self.values(of: item, demand.key)
      // Awards without a value share one where a maximum is reckoned, and have none where difference is.
      if values.isEmpty, absentIsAValue { values = ["\u{0}"] }
      return values.map { value in
        if let number = numbers[value] { return number }
        numbers[value] = numbers.count
        return numbers.count - 1
      }
    }
    return CompiledClaim.Keyed(key: demand.key, values: values, count: demand.count)
  }

  private func values(of item: Item, _ key: AwardKey) -> [String] {
    switch item.source {
    case .award(let place):
      let award = ledger.awards[place]
      return switch key {
      case .id: [award.achievement].compactMap { $0 }
      case .kind: [award.kind].compactMap { $0 }
      case .tag: award.tags
      case .issuer: [award.issuer].compactMap { $0 }
      case .level: award.level.map { "\($0.framework) \($0.step)" }
      case .gainedBy: [award.gainedBy?.rawValue].compactMap { $0 }
      case .attribute(let name): [award.attributes[name]].compactMap { $0 }
      case .signer, .role: []
      }
    case .evidence(let place):
      let piece = ledger.evidence[place].piece
      return switch key {
      case .id: [piece.id].compactMap { $0 }
      case .kind: [piece.kind].compactMap { $0 }
      case .signer: [piece.signedBy?.organisation].compactMap { $0 }
      case .role: [piece.signedBy?.role].compactMap { $0 }
      case .attribute(let name): [piece.attributes[name]].compactMap { $0 }
      case .tag, .issuer, .level, .gainedBy: []
      }
    }
  }
}
