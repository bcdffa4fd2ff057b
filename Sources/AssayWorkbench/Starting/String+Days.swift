internal import AssayModel

extension String {
  /// The same text with every date moved by as many days as lie between two.
  func moved(from old: CalendarDate, to new: CalendarDate) -> String {
    let days = new.dayNumber - old.dayNumber
    return replacing(/\b\d{4}-\d{2}-\d{2}\b/) { match in
      CalendarDate(match.output).map { "\(CalendarDate(dayNumber: $0.dayNumber + days))" } ?? String(match.output)
    }
  }
}
