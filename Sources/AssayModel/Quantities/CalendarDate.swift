/// A day of the (proleptic) Gregorian calendar, without a time or a zone. ISO 8601-1, 5.2.2: `2026-05-01`.
package struct CalendarDate: Hashable, Comparable, Sendable {
  // Every award has three of them, and a catalogue ten thousands.
  private let yearNumber: Int16
  private let monthNumber: Int8
  private let dayOfMonth: Int8

  package var year: Int { Int(yearNumber) }
  package var month: Int { Int(monthNumber) }
  package var day: Int { Int(dayOfMonth) }

  /// INVARIANT: a day that the calendar has.
  private init(known year: Int, _ month: Int, _ day: Int) {
    (yearNumber, monthNumber, dayOfMonth) = (Int16(year), Int8(month), Int8(day))
  }

  /// Nil for a day that no calendar has, such as the 30th of February, and for years outside 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysIn(month: month, year: year)
    else { return nil }
    self.init(known: year, month, day)
  }

  private init(clampedYear year: Int, month: Int, day: Int) {
    let year = min(max(year, 1), 9999)
    self.init(known: year, month, min(day, Self.daysIn(month: month, year: year)))
  }

  /// Reads `2026-05-01`, exactly.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45 else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (48...57).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 48)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day after a period; months are clamped to the month's end, and time of day is dropped.
  package func adding(_ period: Period) -> CalendarDate {
    let months = year * 12 + (month - 1) + period.months
    let shifted = CalendarDate(
      clampedYear: months.quotient(by: 12), month: months - 12 * months.quotient(by: 12) + 1, day: day)
    let days = period.days + period.seconds / 86_400
    return days == 0 ? shifted : CalendarDate(dayNumber: shifted.dayNumber + days)
  }

  /// The day a period earlier; months are clamped to the month's end.
  package func subtracting(_ period: Period) -> CalendarDate {
    adding(Period(months: -period.months, days: -period.days, seconds: -period.seconds))
  }

  /// Days since the 1st of March of the year 0, which makes leap days the last of their year.
  package var dayNumber: Int {
    let shiftedYear = month > 2 ? year : year - 1
    let shiftedMonth = (month + 9) % 12
    return 365 * shiftedYear + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400 + (153 * shiftedMonth + 2) / 5
      + day - 1
  }

  /// The inverse of ``dayNumber``; days beyond the years 1 to 9999 are clamped.
  package init(dayNumber: Int) {
    let number = min(max(dayNumber, 306), 3_652_364)
    let century = (4 * number + 3) / 146_097
    let inCentury = number - 146_097 * century / 4
    let yearOfCentury = (4 * inCentury + 3) / 1461
    let dayOfYear = inCentury - 1461 * yearOfCentury / 4
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      known: 100 * century + yearOfCentury + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  package static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  package var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

extension Int {
  /// Division that rounds down, also below zero.
  fileprivate func quotient(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : -((divisor - 1 - self) / divisor)
  }
}
