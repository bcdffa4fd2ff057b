internal import AssayModel

extension TreeCompiler {
  mutating func compiled(_ claim: Claim, at index: Int, _ accepted: [String]) -> CompiledClaim {
    var eligible: [Bool] = []
    var matches: [Match] = []
    let amounts = claim.demands.map { demand in items.map { amount(of: $0, by: demand.measure) } }
    for (itemIndex, item) in items.enumerated() {
      var match = self.match(item, claim.of)
      var isYetToCome = false
      if case .award(let place) = item.source {
        let award = ledger.awards[place]
        if !accepted.isEmpty, !award.countsAs.isDisjoint(with: accepted) { match = Match() }
        // Whatever else is said of its date would not be true of an award that is yet to come.
        isYetToCome = award.isValid == .no && award.awarded.map { $0 > ledger.day } ?? false
        if isYetToCome { match.failing = [] }
        if award.isValid != .yes { match.add(award.isValid, award.invalidity ?? "it is not valid") }
      }
      if !isYetToCome, let cycle = ledger.cycle, !cycle.contains(date(of: item)) {
        match.add(
          .no, date(of: item).map { "it is of \($0), not of the present cycle" } ?? "nobody recorded its date")
      }
      if match.truth != .no {
        for (demand, amount) in zip(claim.demands, amounts) where amount[itemIndex] == nil {
          match.add(.no, "it has no \(demand.measure.written(0).drop { $0 == "0" || $0 == " " })")
        }
      }
      if match.truth == .unknown { tree.isDoubtful = true }
      eligible.append(reading.settle(match.truth))
      matches.append(match)
    }
    return CompiledClaim(
      node: index, eligible: BitSet(eligible), matches: matches,
      measured: zip(claim.demands, amounts).map { demand, amount in
        CompiledClaim.Measured(
          measure: resolved(demand.measure), amounts: amount.map { $0 ?? 0 },
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

  func match(_ item: Item, _ selection: Claim.Selection) -> Match {
    switch (selection, item.source) {
    case (.awards(let pattern), .award(let place)): ledger.match(ledger.awards[place], pattern, context)
    case (.evidence(let pattern), .evidence(let place)): ledger.match(ledger.evidence[place], pattern)
    case (.awards, .evidence), (.evidence, .award): Match(truth: .no, failing: [], isOfTheKind: false)
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

  func amount(of item: Item, by measure: Measure) -> Int? {
    switch item.source {
    case .award(let place):
      return ledger.amount(of: ledger.awards[place], by: measure, defaultScheme: defaultScheme)
    case .evidence(let place):
      switch measure {
      case .count: return 1_000_000
      case .hours: return ledger.evidence[place].piece.hours?.amount.millionths
      case .credits: return nil
      }
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
