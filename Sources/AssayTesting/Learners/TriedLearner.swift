package import AssayModel

/// A learner whom a script tries things with, and the day asked about where that is not the bench's own.
package struct TriedLearner: Hashable, Sendable {
  package var record: LearnerRecord
  package var day: CalendarDate?

  package init(_ record: LearnerRecord, on day: CalendarDate? = nil) {
    self.record = record
    self.day = day
  }

  package var id: String { record.id }
}
