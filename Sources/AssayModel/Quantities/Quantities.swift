/// An amount of credits in one scheme: `6 ects`.
package struct Credits: Hashable, Sendable, CustomStringConvertible {
  package var amount: Decimal
  package var scheme: String

  package init(_ amount: Decimal, _ scheme: String) {
    self.amount = amount
    self.scheme = scheme
  }

  package var description: String { "\(amount) \(scheme)" }
}

/// Hours of work: `75 h`, or ISO 8601 `PT75H`.
package struct Hours: Hashable, Comparable, Sendable, CustomStringConvertible {
  package var amount: Decimal

  package init(_ amount: Decimal) { self.amount = amount }

  package init?(_ text: some StringProtocol) {
    if text.first == "P" {
      guard let period = Period(text), period.months == 0 else { return nil }
      let seconds = period.days * 86_400 + period.seconds
      guard seconds % 36 == 0 else { return nil }
      amount = Decimal(millionths: seconds / 36 * 10_000)
      return
    }
    let parts = text.split(separator: " ")
    guard parts.count == 2, ["h", "hour", "hours"].contains(String(parts[1])), let number = Decimal(parts[0]),
      number >= 0
    else { return nil }
    amount = number
  }

  package static func < (left: Hours, right: Hours) -> Bool { left.amount < right.amount }
  package var description: String { "\(amount) h" }
}

/// A part of a whole: `1/3` or `50 %`. Between 0 and 1.
package struct Share: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let numerator: Int
  /// INVARIANT: positive, and without a common divisor with the numerator, so that equal shares are equal.
  package let denominator: Int

  package init?(_ text: some StringProtocol) {
    let fraction = text.split(separator: "/", omittingEmptySubsequences: false)
    if fraction.count == 2, let above = Int(fraction[0].trimmingSpaces), let below = Int(fraction[1].trimmingSpaces),
      (1...10_000).contains(below), (0...below).contains(above)
    {
      let divisor = Self.greatestCommonDivisor(above, below)
      (numerator, denominator) = (above / divisor, below / divisor)
      return
    }
    guard text.last == "%", let percent = Decimal(text.dropLast().trimmingSpaces), percent >= 0, percent <= 100
    else { return nil }
    let divisor = Self.greatestCommonDivisor(percent.millionths, 100_000_000)
    (numerator, denominator) = (percent.millionths / divisor, 100_000_000 / divisor)
  }

  private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return max(left, 1)
  }

  package static func < (left: Share, right: Share) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  package var description: String {
    100 % denominator == 0 ? "\(numerator * (100 / denominator)) %" : "\(numerator)/\(denominator)"
  }
}

/// An amount of money with its ISO 4217 code: `120 EUR`.
package struct Money: Hashable, Sendable, CustomStringConvertible {
  package var amount: Decimal
  package var currency: String

  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let amount = Decimal(parts[0]), amount >= 0, parts[1].utf8.count == 3,
      parts[1].utf8.allSatisfy({ (65...90).contains($0) })
    else { return nil }
    (self.amount, currency) = (amount, String(parts[1]))
  }

  package var description: String { "\(amount) \(currency)" }
}

extension StringProtocol {
  /// Without the spaces at both ends.
  package var trimmingSpaces: String {
    var text = Substring(self)
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
