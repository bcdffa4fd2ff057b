package import AssayModel
internal import Glibc

/// The only place that knows what day it is.
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
}
