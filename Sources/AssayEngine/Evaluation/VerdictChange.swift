package import AssayModel

/// The next day on which the verdict is another one if nothing is done.
package struct VerdictChange: Hashable, Sendable {
  package var date: CalendarDate
  package var verdict: Verdict
  /// The innermost criteria that are met now and not on that day, by id.
  package var loses: [String]
  /// The awards that end before that day and that, renewed in time, would keep the verdict.
  package var renew: [String]
  /// Whether it takes all of these awards; else each one of them keeps it.
  package var takesAll: Bool

  package init(date: CalendarDate, verdict: Verdict, loses: [String] = [], renew: [String] = [], takesAll: Bool = false)
  {
    self.date = date
    self.verdict = verdict
    self.loses = loses
    self.renew = renew
    self.takesAll = takesAll
  }
}
