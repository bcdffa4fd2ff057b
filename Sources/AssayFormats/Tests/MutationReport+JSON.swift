internal import AssayAnalysis
internal import AssayModel

extension MutationReport {
  func json(_ sources: SourceMap) -> JSONValue {
    .object(
      ["noticed", "equivalent", "survives", "unknown"].map { .init($0, .integer(count(of: $0))) } + [
        .init("mutants", .array(mutants.map { $0.json(sources) }))
      ])
  }
}

extension ReportedMutant {
  func json(_ sources: SourceMap) -> JSONValue {
    var noticedBy: String?
    var learner: Learner?
    switch outcome {
    case .noticed(let test): noticedBy = test
    case .survives(let found): learner = found
    case .equivalent, .unknown: break
    }
    return [
      "credential": .string(credential),
      "mutation": .string(mutation),
      "says": .string(says),
      "at": [
        "file": .string(sources.path(of: range.file)), "line": .integer(Int(range.start.line)),
        "column": .integer(Int(range.start.column)),
      ],
      "outcome": .string(outcome.word),
      "noticed_by": .text(noticedBy),
      "learner": learner?.json ?? .null,
    ]
  }
}

extension ReportedMutant.Learner {
  fileprivate var json: JSONValue {
    [
      "size": .integer(shown.size), "learner": shown.learner.json, "verdict": .string(says.rawValue),
      "assumed": .array(shown.assumed.map { .string($0) }), "proved": .bool(shown.isSmallest), "test": .text(test),
    ]
  }
}
