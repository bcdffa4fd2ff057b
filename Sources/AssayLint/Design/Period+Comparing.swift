package import AssayModel

extension Period {
  /// Its days, if every month had so many.
  private func days(perMonth: Int) -> Int { months * perMonth + days + seconds / 86_400 }

  /// Whether it is longer on every calendar: a month has 28 to 31 days.
  package func isLonger(than other: Period) -> Bool {
    if months == other.months { return (days, seconds) > (other.days, other.seconds) }
    if days == other.days, seconds == other.seconds { return months > other.months }
    return days(perMonth: 28) > other.days(perMonth: 31)
  }

  /// In weeks, a month being a twelfth of 365 days and a quarter; in thousandths.
  package var thousandthsOfWeeks: Int { (months * 30_438 + days * 1000 + seconds / 87) / 7 }
}
