package import AssayModel

/// How tests are run.
package struct TestOptions: Sendable {
  package var selection = TestSelection()
  /// What the order and the properties are drawn from.
  package var seed: Int
  /// The day asked about: time stands still while tests run.
  package var day: CalendarDate
  /// How many failures end the run; nil for never.
  package var bail: Int?
  /// Whether a snapshot that was never kept is kept now.
  package var keepsNewSnapshots = true
  /// Whether snapshots that differ take the place of those that are kept.
  package var updatesSnapshots = false
  /// Whether it is seen what evaluations show of the criteria.
  package var seesCriteria = false
  /// How many learners are drawn for each property.
  package var draws = 100
  /// What a command says beside the place of a test to run it again: ` --seed 7`.
  package var rerunOptions = ""
  /// Seconds, from whenever.
  package var clock: @Sendable () -> Double = { 0 }

  package init(seed: Int, day: CalendarDate) {
    self.seed = seed
    self.day = day
  }
}
