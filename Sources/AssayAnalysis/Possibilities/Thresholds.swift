internal import AssayModel

/// Where demands divide a scale, and one value of each stretch between.
struct Thresholds: Hashable {
  /// From these values on, something holds.
  private(set) var least: Set<Decimal> = []
  /// Up to these values, something holds.
  private(set) var most: Set<Decimal> = []

  var isEmpty: Bool { least.isEmpty && most.isEmpty }
  var all: Set<Decimal> { least.union(most) }

  init(least: Set<Decimal> = [], most: Set<Decimal> = []) { (self.least, self.most) = (least, most) }

  mutating func add(from bound: Decimal) { least.insert(bound) }
  mutating func add(to bound: Decimal) { most.insert(bound) }

  /// The same where less is better.
  var turned: Thresholds { Thresholds(least: most, most: least) }

  /// A place between two values; nothing lies closer to it than the value itself.
  private struct Cut: Hashable, Comparable {
    var value: Decimal
    var isAfter: Bool

    static func < (left: Cut, right: Cut) -> Bool {
      left.value == right.value ? !left.isAfter && right.isAfter : left.value < right.value
    }
  }

  /// One value of each stretch, the lowest stretch first, none below `low` or above `high`.
  ///
  /// `highest`: the highest whole number of the stretch rather than the lowest.
  func apart(from low: Decimal? = nil, to high: Decimal? = nil, highest: Bool) -> [Decimal] {
    let cuts = (least.map { Cut(value: $0, isAfter: false) } + most.map { Cut(value: $0, isAfter: true) }).sorted()
    let borders: [Cut?] = [nil] + cuts.map(Optional.some) + [nil]
    return zip(borders, borders.dropFirst()).compactMap { start, end in
      let first = start.map { $0.isAfter ? Self.beyond($0.value, before: end, step: 1) : $0.value }
      let last = end.map { $0.isAfter ? $0.value : Self.beyond($0.value, before: start, step: -1) }
      let value =
        highest ? last ?? [high, first].compactMap { $0 }.max() : first ?? [low, last].compactMap { $0 }.min()
      // The scale may end inside the stretch.
      guard let value = value ?? (highest ? high : low) else { return nil }
      let inside = min(max(value, low ?? value), high ?? value)
      let place = Cut(value: inside, isAfter: false)
      let isHere = start.map { $0.isAfter ? $0.value < inside : $0 <= place } ?? true
      return isHere && end.map { $0 > place } ?? true ? inside : nil
    }
  }

  /// A value next to one, by a whole number where that does not reach another border.
  private static func beyond(_ value: Decimal, before border: Cut?, step: Int) -> Decimal {
    let next = Decimal(millionths: value.millionths + step * 1_000_000)
    guard let border else { return next }
    let isWithin =
      step > 0
      ? next < border.value || next == border.value && border.isAfter
      : next > border.value || next == border.value && !border.isAfter
    return isWithin ? next : Decimal(millionths: (value.millionths + border.value.millionths) / 2)
  }
}
