/// How far an allocation is from meeting something: first what is lacking altogether, then the missing shares of demands.
struct Gap: Hashable, Comparable, Sendable {
  /// The number of unmet leaves, missing children and failing limits.
  var lacking: Int
  /// The sum of (need − have) / need over the demands of unmet leaves, in units of ``ShareUnit``.
  var missing: Int128

  static let none = Gap(lacking: 0, missing: 0)
  /// More than any tree can lack.
  static let endless = Gap(lacking: .max / 4, missing: 0)

  static func + (left: Gap, right: Gap) -> Gap {
    Gap(lacking: min(left.lacking + right.lacking, endless.lacking), missing: left.missing + right.missing)
  }

  static func < (left: Gap, right: Gap) -> Bool { (left.lacking, left.missing) < (right.lacking, right.missing) }
}

/// The fraction of a demand in which missing shares are counted, so that their sums are exact.
struct ShareUnit: Sendable {
  /// A common multiple of every demand of a problem.
  private let unit: Int128

  init(needs: some Sequence<Int>) {
    var unit: Int128 = 1
    for need in needs where need > 0 {
      let need = Int128(need)
      var (left, right) = (unit, need)
      while right != 0 { (left, right) = (right, left % right) }
      let (product, overflow) = unit.multipliedReportingOverflow(by: need / left)
      // Far beyond real demands. It only ranks allocations that all miss the credential; no verdict depends on it.
      if overflow || product > 1 << 90 {
        self.unit = 1 << 90
        return
      }
      unit = product
    }
    self.unit = unit
  }

  /// The share of `need` that `have` leaves missing.
  func missing(need: Int, have: Int) -> Int128 {
    guard need > 0, have < need else { return 0 }
    let lacking = Int128(need - have)
    return lacking * (unit / Int128(need))
  }
}
