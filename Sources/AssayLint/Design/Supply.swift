package import AssayModel

/// The most that a closed set of achievements can come to, each counted once however often it is awarded.
package struct Supply: Sendable {
  /// One for each achievement (or class of those that are the same), with its name and the amounts that it may count
  /// with, in millionths.
  package let choices: [(name: String, amounts: [Int])]

  /// Nil where there is no most, or where the catalogue does not say what one of them comes to.
  package init?(
    of ids: Set<String>, by measure: Measure, in project: Project, _ equivalence: Equivalence
  ) {
    var choices: [String: [Int]] = [:]
    for id in ids.sorted() {
      guard let achievement = project.achievements[id], !achievement.isRepeatable else { return nil }
      guard let amount = Self.amount(of: achievement, by: measure) else { return nil }
      choices[equivalence.representative(of: id), default: []].append(amount)
    }
    self.choices = choices.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// What an award of an achievement counts with.
  static func amount(of achievement: Achievement, by measure: Measure) -> Int? {
    switch measure {
    case .count: 1_000_000
    case .credits(let scheme?): achievement.credits.first { $0.scheme == scheme }?.amount.millionths
    // In which scheme, only the credential says.
    case .credits(nil): nil
    case .hours: achievement.hours?.amount.millionths
    }
  }

  package var most: Decimal {
    Decimal(millionths: choices.reduce(0) { $0 + ($1.amounts.max() ?? 0) })
  }

  /// `3 + 3 + 4`, for sums that can be read.
  package var arithmetic: String? {
    guard (2...8).contains(choices.count) else { return nil }
    return choices.map { Decimal(millionths: $0.amounts.max() ?? 0).description }.joined(separator: " + ")
  }

  /// The sums nearest to a range from below and from above; nil where one lies inside, or there are too many to try.
  package func missing(_ bounds: ClosedRange<Int>) -> (below: Int?, above: Int?)? {
    var sums: Set<Int> = [0]
    for choice in choices {
      sums.formUnion(sums.flatMap { sum in choice.amounts.map { sum + $0 } })
      if sums.count > 20_000 { return nil }
    }
    if sums.contains(where: bounds.contains) { return nil }
    return (sums.filter { $0 < bounds.lowerBound }.max(), sums.filter { $0 > bounds.upperBound }.min())
  }
}
