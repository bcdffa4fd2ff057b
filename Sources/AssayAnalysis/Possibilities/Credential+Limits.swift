internal import AssayEngine
internal import AssayModel

extension Credential {
  /// The limits on what it counts, as a whole and within criteria.
  var limits: [Limit] { counting.limits + Question.criteria(of: self).withAllInside.flatMap(\.limits) }

  /// The hours on either side of what limits ask for or leave room for.
  var hoursLimited: Set<Decimal> {
    var hours: Set<Decimal> = []
    for bounds in limits.map(\.bounds) {
      if case .hours(let least)? = bounds.atLeast { hours.insert(least.amount) }
      if case .hours(let most)? = bounds.atMost { hours.formUnion([most.amount, most.amount + 1]) }
    }
    return hasSharesOfHours ? hours.union([1, 1_000]) : hours
  }

  /// Whether it matters how many hours there are beside others, so that any number of them may tell something.
  var hasSharesOfHours: Bool {
    limits.contains { limit in
      guard limit.by == .hours else { return false }
      return [limit.bounds.atLeast, limit.bounds.atMost].contains { if case .share? = $0 { true } else { false } }
    }
  }

  /// How much has to be counted, whatever it is, for a limit to hold.
  var fewestCounted: Int {
    limits.filter { $0.of == nil }.compactMap { limit in
      if case .count(let least)? = limit.bounds.atLeast { least } else { nil }
    }.max() ?? 0
  }
}
