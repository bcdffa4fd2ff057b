package import AssayModel

/// How much of the way to a credential is gone, as a fraction that never falls when awards are added.
///
/// 1 − what is left / what it takes from nothing, both as the least number of things to add.
package struct Progress: Hashable, Sendable {
  /// The least number of things to add now.
  package var left: Int
  /// The least number of things to add for somebody who has nothing; at least 1.
  package var whole: Int

  package init(left: Int, whole: Int) {
    self.left = left
    self.whole = whole
  }

  /// In hundredths, rounded down: 100 is said only of what is earned.
  package var percent: Int { whole > 0 ? max(0, (whole - left) * 100 / whole) : left > 0 ? 0 : 100 }

  /// Between 0 and 1, by hundredths.
  package var share: Decimal { Decimal(millionths: percent * 10_000) }
}
