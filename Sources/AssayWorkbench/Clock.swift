package import AssayModel
internal import Glibc

/// The only place that knows what time it is.
package enum Clock {
  /// The day on the calendar of wherever this runs.
  package static func today() -> CalendarDate {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil,
      let date = CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    else { preconditionFailure("the system's clock gives a day that no calendar has") }
    return date
  }

  /// Seconds since some moment, for telling how long something took.
  package static func seconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) * 1e-9
  }

  /// A number that is another each time, for whoever asks for no number of their own.
  package static func seed() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int((UInt64(now.tv_sec) &* 1_000_003 ^ UInt64(now.tv_nsec)) % 100_000)
  }
}
