internal import AssayModel

/// The days that count in a renewal: those after the award or the last renewal, up to the day asked.
struct RenewalCycle: Hashable, Sendable {
  /// The day of the award or of the last renewal, which is not in the cycle itself.
  let start: CalendarDate
  let day: CalendarDate

  /// What has no date is not known to lie in it.
  func contains(_ date: CalendarDate?) -> Bool { date.map { $0 > start && $0 <= day } ?? false }
}
