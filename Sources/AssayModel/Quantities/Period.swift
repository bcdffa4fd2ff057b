/// A length of calendar time, kept as months, days and seconds because none of them is a number of the others.
///
/// Written `2 years`, `18 months`, `10 weeks`, `30 days`, or as ISO 8601-1, 5.5.2: `P2Y`, `P1Y6M`, `PT36H`.
package struct Period: Hashable, Sendable {
  package var months: Int
  package var days: Int
  package var seconds: Int

  package init(months: Int = 0, days: Int = 0, seconds: Int = 0) {
    self.months = months
    self.days = days
    self.seconds = seconds
  }

  /// The words for a unit, with what one of it is.
  package static let units: [(words: [String], value: Period)] = [
    (["year", "years"], Period(months: 12)),
    (["month", "months"], Period(months: 1)),
    (["week", "weeks"], Period(days: 7)),
    (["day", "days"], Period(days: 1)),
  ]

  /// At most 999 of any unit: longer than any validity, and far from overflow.
  package init?(_ text: some StringProtocol) {
    if text.first == "P" {
      self.init(iso8601: text)
      return
    }
    let parts = text.split(separator: " ")
    guard parts.count == 2, let number = Int(parts[0]), (0...999).contains(number),
      let unit = Self.units.first(where: { $0.words.contains(String(parts[1])) })?.value
    else { return nil }
    self.init(months: unit.months * number, days: unit.days * number)
  }

  private init?(iso8601 text: some StringProtocol) {
    var period = Period()
    var digits = ""
    var inTime = false
    var fields = 0
    for character in text.dropFirst() {
      if ("0"..."9").contains(character) {
        digits.append(character)
        continue
      }
      if character == "T", !inTime, digits.isEmpty {
        inTime = true
        continue
      }
      // Each letter once at most, and no more of them than there are.
      guard fields < 7, let number = Int(digits), number <= 99_999 else { return nil }
      switch (character, inTime) {
      case ("Y", false): period.months += number * 12
      case ("M", false): period.months += number
      case ("W", false): period.days += number * 7
      case ("D", false): period.days += number
      case ("H", true): period.seconds += number * 3600
      case ("M", true): period.seconds += number * 60
      case ("S", true): period.seconds += number
      default: return nil
      }
      digits = ""
      fields += 1
    }
    guard digits.isEmpty, fields > 0, text.last != "T" else { return nil }
    self = period
  }
}

extension Period: CustomStringConvertible {
  /// In words: `2 years`, `18 months`, `1 month and 3 days`.
  package var description: String {
    func counted(_ number: Int, _ unit: String) -> String { "\(number) \(unit)\(number == 1 ? "" : "s")" }
    var parts: [String] = []
    if months != 0 { parts.append(months % 12 == 0 ? counted(months / 12, "year") : counted(months, "month")) }
    if days != 0 { parts.append(days % 7 == 0 && days > 13 ? counted(days / 7, "week") : counted(days, "day")) }
    if seconds != 0 {
      parts.append(seconds % 3600 == 0 ? counted(seconds / 3600, "hour") : counted(seconds / 60, "minute"))
    }
    return parts.isEmpty ? "0 days" : parts.joined(separator: " and ")
  }
}
