internal import AssayModel

extension Stock {
  /// Days on which something may have been that is not asked to be recent.
  var lately: ClosedRange<CalendarDate> { day.moved(by: -900)...day }

  /// The days that lie at most so long before the day asked about.
  func days(_ within: Within?) -> ClosedRange<CalendarDate> {
    guard case .period(let period)? = within else { return lately }
    // Months are clamped at their ends, so that there and back again is not always the same day.
    var first = day.subtracting(period)
    while first < day, first.adding(period) < day { first = first.moved(by: 1) }
    while first.moved(by: -1) < first, first.moved(by: -1).adding(period) >= day { first = first.moved(by: -1) }
    return min(first, day)...day
  }

  /// One of them: often the first or the last, and the 29th of February where there is one.
  func draw(_ days: ClosedRange<CalendarDate>, _ draw: inout Draw) -> CalendarDate {
    switch Int.random(in: 0..<10, using: &draw) {
    case 0: return days.lowerBound
    case 1: return days.upperBound
    case 2:
      let years = max(days.lowerBound.year, days.upperBound.year - 12)...days.upperBound.year
      let leaps = years.compactMap { CalendarDate(year: $0, month: 2, day: 29) }.filter(days.contains)
      return draw.choice(leaps) ?? days.lowerBound
    default:
      return CalendarDate(
        dayNumber: Int.random(in: days.lowerBound.dayNumber...days.upperBound.dayNumber, using: &draw))
    }
  }

  /// A day that is too early for them, mostly by one.
  func draw(before days: ClosedRange<CalendarDate>, _ draw: inout Draw) -> CalendarDate {
    days.lowerBound.moved(by: draw.choice([-1, -1, -30, -400]) ?? -1)
  }
}

extension ClosedRange<CalendarDate> {
  /// The days of both, or of this one where they have none in common.
  func common(_ other: ClosedRange) -> ClosedRange { overlaps(other) ? clamped(to: other) : self }
}

extension CalendarDate {
  func moved(by days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }
}
