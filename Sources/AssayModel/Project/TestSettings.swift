/// What holds for all tests of a project.
package struct TestSettings: Hashable, Sendable {
  /// The day on which tests are run, unless one is asked for.
  package var onDate: CalendarDate?
  package var seed: Int?

  package init() {}
}

extension TestSettings {
  package static let type = RecordType<TestSettings>(
    "test settings", "What holds for all tests.",
    fields: [
      Field("on_date", \.onDate, .date, "The day on which tests are run, unless `--on` is given."),
      Field("seed", \.seed, .integer(0...1_000_000_000), "What the order and the properties are drawn from."),
    ]
  ) { _ in TestSettings() }
}
