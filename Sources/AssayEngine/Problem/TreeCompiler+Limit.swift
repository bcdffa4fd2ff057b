internal import AssayModel

extension TreeCompiler {
  mutating func compileCounting() {
    let counting = credential.counting
    tree.limits = counting.limits.flatMap { compiled($0) }
    tree.unsharedAtLeast = counting.unsharedAtLeast
    guard let mean = counting.meanScore else { return }
    var isMixed = false
    tree.mean = items.map { item in
      guard case .award(let place) = item.source, let score = ledger.awards[place].score,
        let weight = ledger.amount(of: ledger.awards[place], by: mean.by, defaultScheme: defaultScheme), weight > 0
      else { return 0 }
      guard case .number(let number) = score else {
        isMixed = true
        // A mark in words, which may be worth little or much: beside it no number matters.
        return reading == .pessimistic ? -(1 << 100) : 1 << 100
      }
      return Int128(weight) * Int128(number.millionths - mean.atLeast.millionths)
    }
    if isMixed { tree.isDoubtful = true }
  }

  /// A limit with two bounds is two limits, each settled for itself.
  mutating func compiled(_ limit: Limit) -> [CompiledLimit] {
    var compiled: [CompiledLimit] = []
    if let least = limit.bounds.atLeast { compiled.append(self.compiled(limit, least, isMaximum: false)) }
    if let most = limit.bounds.atMost { compiled.append(self.compiled(limit, most, isMaximum: true)) }
    return compiled
  }

  private mutating func compiled(_ limit: Limit, _ amount: Amount, isMaximum: Bool) -> CompiledLimit {
    let measure: Measure
    let bound: CompiledLimit.Bound
    switch amount {
    case .count(let count):
      measure = .count
      bound = isMaximum ? .atMost(count * 1_000_000) : .atLeast(count * 1_000_000)
    case .credits(let credits):
      measure = .credits(scheme: credits.scheme)
      bound = isMaximum ? .atMost(credits.amount.millionths) : .atLeast(credits.amount.millionths)
    case .hours(let hours):
      measure = .hours
      bound = isMaximum ? .atMost(hours.amount.millionths) : .atLeast(hours.amount.millionths)
    case .share(let share):
      measure = resolved(limit.by ?? .count)
      bound =
        isMaximum
        ? .shareAtMost(of: share.denominator, parts: share.numerator)
        : .shareAtLeast(of: share.denominator, parts: share.numerator)
    }
    let totals = ledger.amounts(by: measure, scheme: defaultScheme).values
    var amounts = totals
    if let pattern = limit.of {
      let spoken = amountsSpokenOf(by: pattern, measure, totals, isMaximum: isMaximum)
      amounts = spoken.values
      if spoken.isDoubtful { tree.isDoubtful = true }
    }
    return CompiledLimit(bound: bound, amounts: amounts, totals: totals, measure: measure, limit: limit)
  }

  /// Equal limits of all criteria are settled once.
  private func amountsSpokenOf(
    by pattern: Pattern, _ measure: Measure, _ totals: [Int], isMaximum: Bool
  ) -> LimitedAmounts {
    let key = LimitKey(
      match: MatchKey(pattern, in: credential.id), amount: .init(measure: measure, scheme: defaultScheme),
      isMaximum: isMaximum, reading: reading)
    return ledger.limits.value(of: key) {
      let matches = self.matches(.awards(pattern))
      let values = items.indices.map { index in
        let truth = matches[index].truth
        return (isMaximum ? reading.settleAgainst(truth) : reading.settle(truth)) ? totals[index] : 0
      }
      return LimitedAmounts(values: values, isDoubtful: matches.contains { $0.truth == .unknown })
    }
  }
}
