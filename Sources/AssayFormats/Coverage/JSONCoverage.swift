/// One JSON document; every key is always there, null where it does not apply.
package enum JSONCoverage: CoverageFormat {
  package static let name = "json"
  package static let says = "one JSON document"
  package static let use =
    "Programs of your own; its schema is [coverage.schema.json](schemas/coverage.schema.json)."

  package static func text(of report: CoverageReport) -> StyledText { StyledText(document(of: report).text() + "\n") }

  package static func document(of report: CoverageReport) -> JSONValue {
    [
      "assay": 1,
      "summary": ["criteria": json(report.tally), "lines": json(report.lines.tally)],
      "credentials": .array(report.credentials.map(json(of:))),
      "files": .array(report.lines.files.map(json(of:))),
    ]
  }

  private static func json(of credential: CoveredCredential) -> JSONValue {
    [
      "credential": .string(credential.id), "title": .string(credential.title), "at": json(credential.place),
      "evaluations": .integer(credential.evaluations), "summary": json(credential.tally),
      "nodes": .array(credential.nodes.map(json(of:))),
    ]
  }

  private static func json(of node: CoveredNode) -> JSONValue {
    [
      "path": .string(node.path), "name": .string(node.name), "says": .string(node.phrase), "at": json(node.place),
      "origin": json(node.origin), "obligations": .array(node.obligations.map(json(of:))),
    ]
  }

  private static func json(of obligation: CoveredObligation) -> JSONValue {
    [
      "kind": .string(obligation.kind.rawValue), "limit": obligation.limit.map { .string($0) } ?? .null,
      "at": json(obligation.place), "count": .integer(obligation.count), "help": .string(obligation.help),
      "impossible": .bool(obligation.isImpossible), "test": json(obligation.remedy),
    ]
  }

  private static func json(_ remedy: CoveredObligation.Remedy?) -> JSONValue {
    if case .test(let test)? = remedy { .string(test) } else { .null }
  }

  private static func json(of file: LineCoverage.File) -> JSONValue {
    [
      "file": .string(file.path), "summary": json(file.tally),
      "lines": .array(
        file.lines.sorted { $0.key < $1.key }.map { ["line": .integer($0.key), "count": .integer($0.value)] }),
      "functions": .array(
        file.functions.map { function in
          ["name": .string(function.name), "line": .integer(function.line), "count": .integer(function.count)]
        }),
    ]
  }

  private static func json(_ tally: CoverageTally) -> JSONValue {
    [
      "fulfilled": .integer(tally.fulfilled), "all": .integer(tally.all),
      "percent": tally.percent.map { .integer($0) } ?? .null,
    ]
  }

  private static func json(_ place: CoveragePlace?) -> JSONValue {
    guard let place else { return .null }
    return ["file": .string(place.file), "line": .integer(place.line)]
  }
}
