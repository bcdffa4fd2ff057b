package import AssayModel

/// The next day on which the verdict is another one if nothing is done.
package struct VerdictChange: Hashable, Sendable {
  package var date: CalendarDate
  package var verdict: Verdict
  /// The awards that end before that day and of which each one, renewed in time, would keep the verdict.
  package var renew: [String]

  package init(date: CalendarDate, verdict: Verdict, renew: [String]) {
    self.date = date
    self.verdict = verdict
    self.renew = renew
  }
}
