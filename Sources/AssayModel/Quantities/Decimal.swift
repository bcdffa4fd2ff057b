/// An exact decimal number with up to six decimals, such as a credit value or a score.
///
/// Held as a whole number of millionths, so that sums and comparisons are exact and in the same order everywhere.
package struct Decimal: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  package var millionths: Int

  /// The largest magnitude an author may write. It keeps the sum over any record that can be read within 64 bits.
  package static let largest = 1_000_000

  package init(millionths: Int) { self.millionths = millionths }
  package init(integerLiteral value: Int) { millionths = value * 1_000_000 }
  package init(_ value: Int) { millionths = value * 1_000_000 }

  /// Reads `12`, `-0.5`, `3.250`. Nil for anything else, for more than six decimals that matter and out of range.
  package init?(_ text: some StringProtocol) {
    var digits = Substring(text)
    let isNegative = digits.first == "-"
    if isNegative || digits.first == "+" { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, whole.utf8.allSatisfy(Self.isDigit), whole.utf8.count <= 18,
      let wholeValue = Int(whole)
    else { return nil }
    var fraction = parts.count == 2 ? parts[1] : "0"
    guard !fraction.isEmpty, fraction.utf8.allSatisfy(Self.isDigit) else { return nil }
    while fraction.utf8.count > 1, fraction.last == "0" { fraction = fraction.dropLast() }
    guard fraction.utf8.count <= 6, wholeValue <= Self.largest, var fractionValue = Int(fraction) else { return nil }
    for _ in fraction.utf8.count..<6 { fractionValue *= 10 }
    let magnitude = wholeValue * 1_000_000 + fractionValue
    guard magnitude <= Self.largest * 1_000_000 else { return nil }
    millionths = isNegative ? -magnitude : magnitude
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  package static func < (left: Decimal, right: Decimal) -> Bool { left.millionths < right.millionths }
  package static func + (left: Decimal, right: Decimal) -> Decimal {
    Decimal(millionths: left.millionths + right.millionths)
  }
  package static func - (left: Decimal, right: Decimal) -> Decimal {
    Decimal(millionths: left.millionths - right.millionths)
  }
  package static func += (left: inout Decimal, right: Decimal) { left = left + right }

  /// The value when it is a whole number.
  package var wholeNumber: Int? { millionths % 1_000_000 == 0 ? millionths / 1_000_000 : nil }
}

extension Decimal: CustomStringConvertible {
  /// The shortest way to write it: `3`, `2.5`, `-0.25`.
  package var description: String {
    let magnitude = millionths.magnitude
    var text = String(magnitude / 1_000_000)
    var fraction = String(magnitude % 1_000_000)
    if fraction != "0" {
      fraction = String(repeating: "0", count: 6 - fraction.utf8.count) + fraction
      while fraction.last == "0" { fraction.removeLast() }
      text += "." + fraction
    }
    return millionths < 0 ? "-" + text : text
  }
}
