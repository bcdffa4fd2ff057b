internal import AssayEngine
internal import AssayModel

/// Whether what is counted comes to what is demanded of it, whoever chose what that is.
extension TreeEncoding {
  /// Whether the demands of a claim are met by what is counted. `most`: also its maxima.
  func claimLiteral(_ number: Int, counting counted: [Int: Literal], most: Bool = true) -> Literal {
    let claim = tree.claims[number]
    let units = counted.keys.sorted()
    var parts: [Literal] = []
    for demand in claim.measured {
      var sum = Sum()
      for unit in units {
        guard let literal = counted[unit] else { continue }
        for (amount, isSo) in supply.amounts(unit, demand.amounts, eligibleFor: number) {
          sum.add(amount, circuit.all([literal, isSo]))
        }
      }
      if let least = demand.atLeast { parts.append(circuit.isAtLeast(least, sum)) }
      if most, let limit = demand.atMost { parts.append(circuit.isAtMost(limit, sum)) }
    }
    for keyed in claim.distinct {
      let values = supply.counted(byValueOf: keyed, counted).map { circuit.any($0.counted) }
      parts.append(circuit.isAtLeast(keyed.count, Sum(counting: values)))
    }
    for wanted in claim.including {
      parts.append(circuit.any(supply.units(among: wanted).compactMap { counted[$0] }))
    }
    if most {
      for keyed in claim.atMostPer {
        for (_, having) in supply.counted(byValueOf: keyed, counted) {
          parts.append(circuit.isAtMost(keyed.count, Sum(counting: having)))
        }
      }
    }
    return circuit.all(parts)
  }

  /// Whether a limit holds of what is counted. `limit`: the same one in each way in which plugins could answer.
  func limitLiteral(
    _ units: [Int], _ counted: (Int) -> Literal, _ limit: (CompiledTree) -> CompiledLimit
  ) -> Literal {
    let bound = limit(tree).bound
    var sum = Sum()
    for unit in units {
      let isCounted = counted(unit)
      let worth = supply.worth(unit) { outline, item in
        let limit = limit(outline.tree)
        switch bound {
        case .atLeast, .atMost: return limit.amounts[item]
        case .shareAtLeast(let of, let parts), .shareAtMost(let of, let parts):
          return Int(
            clamping: Int128(of) * Int128(limit.amounts[item]) - Int128(parts) * Int128(limit.totals[item]))
        }
      }
      for (amount, isWorth) in worth where amount != 0 { sum.add(amount, circuit.all([isCounted, isWorth])) }
    }
    switch bound {
    case .atLeast(let least): return circuit.isAtLeast(least, sum)
    case .atMost(let most): return circuit.isAtMost(most, sum)
    case .shareAtLeast: return circuit.isAtLeast(0, sum)
    case .shareAtMost: return circuit.isAtMost(0, sum)
    }
  }

  /// Whether the marks of what is counted come to the mean.
  func meanLiteral(_ mean: [Int128], _ counted: (Int) -> Literal) -> Literal {
    let numbers = mean.filter { $0.magnitude < Self.inWords }
    let divisor = numbers.reduce(Int128(0)) { left, right in
      var (left, right) = (left.magnitude, right.magnitude)
      while right != 0 { (left, right) = (right, left % right) }
      return Int128(left)
    }
    let largest = Int128(numbers.map { $0.magnitude }.max() ?? 0) / max(1, divisor)
    let units = Set(supply.claims.flatMap(\.units)).sorted()
    // A mark in words may be worth anything: beside it no number matters.
    let beyond = largest * Int128(units.count + 1) + 1
    func weight(_ value: Int128) -> Int {
      Int(clamping: value.magnitude < Self.inWords ? value / max(1, divisor) : value.signum() * beyond)
    }
    var sum = Sum()
    for unit in units {
      let isCounted = counted(unit)
      for (weight, isWorth) in supply.worth(unit, { weight(mean[$1]) }) {
        sum.add(weight, circuit.all([isCounted, isWorth]))
      }
    }
    return circuit.isAtLeast(0, sum)
  }

  /// From here on, what a mark weighs stands for one in words.
  private static let inWords: UInt128 = 1 << 99

  /// Whether all that is counted in some claims lies within a period: there is a day from which it reaches the rest.
  func spanLiteral(_ span: Period, _ claims: [Int], _ counted: (Int) -> Literal) -> Literal {
    let units = Set(claims.flatMap { supply.claims[$0].units }).sorted()
    let isCounted = units.map { (unit: $0, literal: counted($0)) }.filter { $0.literal != circuit.no }
    let starts = Set(isCounted.flatMap { supply.items[$0.unit] ?? [] }.compactMap { tree.days[$0] }).sorted()
    let isFrom = starts.map { start in
      let last = CalendarDate(dayNumber: start).adding(span).dayNumber
      return circuit.all(
        isCounted.map { unit, literal in
          let inTime = (supply.items[unit] ?? []).filter { item in
            tree.days[item].map { (start...last).contains($0) } ?? true
          }
          return circuit.any([!literal, space.any(inTime.map { outlines.first.entries[$0] })])
        })
    }
    return isFrom.isEmpty ? circuit.yes : circuit.any(isFrom)
  }
}
