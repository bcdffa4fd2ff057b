package import AssayModel
package import AssayTesting

/// Which tests are to be run, and how.
package struct TestRequest: Sendable {
  package var options: TestOptions
  /// Only those that failed when tests were last run.
  package var onlyFailed = false
  /// The credentials that are written otherwise, to see whether any test notices; nil where nobody asks.
  package var mutated: [String]?
  /// Whether it is looked for who would show what the tests have not shown of the criteria.
  package var looksForLearners = false
  /// How many files are run side by side.
  package var atOnce = Workers.processors

  package init(seed: Int, day: CalendarDate) {
    options = TestOptions(seed: seed, day: day)
    options.clock = { Clock.seconds() }
  }
}
