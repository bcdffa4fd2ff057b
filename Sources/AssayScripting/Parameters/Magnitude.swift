internal import AssayModel

/// A quantity as a number and what it is a number of, so that scripts can compare `"40 h"` with `"5 h"`.
package struct Magnitude: Hashable, Sendable {
  /// In millionths.
  package var amount: Int
  package var unit: String

  /// Nil for what is no quantity, and for a length of time in both months and days.
  package init?(_ text: String) {
    if let hours = Hours(text) {
      (amount, unit) = (hours.amount.millionths, "h")
    } else if let share = Share(text) {
      guard share.denominator > 0 else { return nil }
      (amount, unit) = (share.numerator * 100_000_000 / share.denominator, "%")
    } else if let period = Period(text) {
      if period.days == 0, period.seconds == 0 {
        (amount, unit) = (period.months * 1_000_000, "months")
      } else if period.months == 0 {
        (amount, unit) = (period.days * 1_000_000 + period.seconds * 1_000_000 / 86_400, "days")
      } else {
        return nil
      }
    } else {
      let parts = text.split(separator: " ")
      guard parts.count <= 2, let number = parts.first.flatMap({ Decimal($0) }) else { return nil }
      (amount, unit) = (number.millionths, parts.count == 2 ? String(parts[1]) : "")
    }
  }

  init?(_ value: ScriptValue) {
    switch value {
    case .quantity(let text): self.init(text)
    case .integer(let number): self.init("\(number)")
    case .decimal(let number): self.init("\(number)")
    case .text, .boolean, .list: return nil
    }
  }
}
