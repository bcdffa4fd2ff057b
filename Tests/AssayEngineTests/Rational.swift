/// An exact fraction, such as the share of a demand that is still missing.
package struct Rational: Hashable, Comparable, Sendable {
  package let numerator: Int128
  /// INVARIANT: positive, and without a common divisor with the numerator.
  package let denominator: Int128

  package static let zero = Rational(0, 1)

  /// `denominator` must not be zero.
  package init(_ numerator: Int128, _ denominator: Int128) {
    precondition(denominator != 0, "a fraction has a denominator")
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int128(divisor)
    self.denominator = sign * denominator / Int128(divisor)
  }

  /// The sum; nil where it does not fit into 128 bits.
  package func adding(_ other: Rational) -> Rational? {
    let common = Int128(Self.greatestCommonDivisor(denominator.magnitude, other.denominator.magnitude))
    let (left, leftOver) = numerator.multipliedReportingOverflow(by: other.denominator / common)
    let (right, rightOver) = other.numerator.multipliedReportingOverflow(by: denominator / common)
    let (sum, sumOver) = left.addingReportingOverflow(right)
    let (below, belowOver) = (denominator / common).multipliedReportingOverflow(by: other.denominator)
    return leftOver || rightOver || sumOver || belowOver ? nil : Rational(sum, below)
  }

  package static func < (left: Rational, right: Rational) -> Bool {
    // Cross-multiplied at full width: the operands are at most 127 bits each.
    let leftProduct = left.numerator.multipliedFullWidth(by: right.denominator)
    let rightProduct = right.numerator.multipliedFullWidth(by: left.denominator)
    return (leftProduct.high, leftProduct.low) < (rightProduct.high, rightProduct.low)
  }

  private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return max(left, 1)
  }
}

extension Rational: CustomStringConvertible {
  package var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
