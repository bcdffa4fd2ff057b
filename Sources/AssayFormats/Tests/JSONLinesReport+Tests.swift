internal import AssayModel

extension JSONLinesReport {
  /// What ``JSONReport`` says of a run, one object a line.
  package static func text(of tests: TestReport) -> StyledText {
    let start = event(
      "start",
      [
        "assay": 1, "version": .string(tests.version), "seed": .integer(tests.seed), "on": .string("\(tests.day)"),
      ])
    let lines =
      [start] + tests.tests.map { event("test", JSONReport.json($0, tests)) }
      + JSONReport.diagnostics(besides: tests).map { event("diagnostic", $0) }
      + (tests.mutation?.mutants ?? []).map { event("mutant", $0.json(tests.sources)) }
      + [event("summary", JSONReport.summary(of: tests))]
    return StyledText(lines.map { $0.text(.compact) + "\n" }.joined())
  }
}
