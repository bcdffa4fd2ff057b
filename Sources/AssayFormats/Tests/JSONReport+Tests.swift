internal import AssayEngine
internal import AssayModel

extension JSONReport {
  package static func text(of tests: TestReport) -> StyledText { StyledText(document(of: tests).text() + "\n") }

  static func document(of tests: TestReport) -> JSONValue {
    [
      "assay": 1,
      "seed": .integer(tests.seed),
      "on": .string("\(tests.day)"),
      "tests": .array(tests.tests.map { json($0, tests) }),
      "diagnostics": .array(diagnostics(besides: tests)),
      "mutation": tests.mutation?.json(tests.sources) ?? .null,
      "summary": summary(of: tests),
    ]
  }

  static func diagnostics(besides tests: TestReport) -> [JSONValue] {
    let report = tests.besides
    return zip(report.diagnostics, report.fingerprints).map { json($0, $1, report) }
  }

  static func json(_ test: ReportedTest, _ tests: TestReport) -> JSONValue {
    [
      "id": .string(test.id),
      "file": .string(test.file),
      "line": .integer(test.line),
      "path": .array(test.path.map { .string($0) }),
      "kind": .string(test.kind.rawValue),
      "tags": .array(test.tags.map { .string($0) }),
      "outcome": .string(test.outcome.rawValue),
      "message": text(test.message),
      "help": text(test.help),
      "at": place(test.place, tests.sources),
      "details": .array(test.details.map { json($0, tests) }),
      "ms": .decimal(Decimal(milliseconds: test.milliseconds)),
      "rerun": .string(test.rerun),
      "output": .string(test.output),
    ]
  }

  static func summary(of tests: TestReport) -> JSONValue {
    let summary = tests.summary
    let counts = ReportedTest.Outcome.ranked.map {
      JSONValue.Member($0.rawValue, .integer(summary.count(of: $0)))
    }
    return .object(
      [.init("tests", .integer(summary.tests))] + counts + [
        .init("files", .integer(summary.files)),
        .init("unselected", .integer(tests.unselected)),
        .init("cut_short", .bool(tests.isCutShort)),
        .init("ms", .decimal(Decimal(milliseconds: tests.tests.reduce(0) { $0 + $1.milliseconds }))),
        .init("errors", .integer(summary.findings.errors)),
        .init("warnings", .integer(summary.findings.warnings)),
        .init("infos", .integer(summary.findings.infos)),
      ])
  }

  private static func json(_ detail: ReportedTest.Detail, _ tests: TestReport) -> JSONValue {
    switch detail {
    case .expected(let expected, let got):
      ["kind": "expected", "expected": .string(expected), "got": .string(got)]
    case .difference(let expected, let got):
      ["kind": "difference", "expected": .string(expected), "got": .string(got)]
    case .code(let says, let code): ["kind": "code", "says": .string(says), "code": .string(code)]
    case .note(let note):
      ["kind": "note", "message": .string(note.message), "at": place(note.range, tests.sources)]
    case .evaluation(let evaluation, let learner, let day):
      [
        "kind": "evaluation", "learner": .string(learner), "on": .string("\(day)"),
        "credential": EvaluationReport(project: "", day: day, learners: [], sources: tests.sources).json(
          of: evaluation),
      ]
    }
  }

  /// As evaluations tell where a criterion is written.
  private static func place(_ range: SourceRange?, _ sources: SourceMap) -> JSONValue {
    guard let range else { return .null }
    return [
      "file": .string(sources.path(of: range.file)), "line": .integer(Int(range.start.line)),
      "column": .integer(Int(range.start.column)),
    ]
  }
}
