/// How much of something was seen.
package struct CoverageTally: Hashable, Sendable {
  package var fulfilled = 0
  package var all = 0

  package init(fulfilled: Int = 0, all: Int = 0) {
    self.fulfilled = fulfilled
    self.all = all
  }

  /// Rounded down, so that 100 means all; nil where there is nothing to see.
  package var percent: Int? { all == 0 ? nil : fulfilled * 100 / all }

  static func + (left: CoverageTally, right: CoverageTally) -> CoverageTally {
    CoverageTally(fulfilled: left.fulfilled + right.fulfilled, all: left.all + right.all)
  }
}

extension Sequence<CoverageTally> {
  /// All of them together.
  var total: CoverageTally { reduce(CoverageTally(), +) }
}
