package import AssayFormats

extension PlannedTest {
  /// The tests that there are, for programs.
  package static func json(_ tests: [PlannedTest]) -> JSONValue {
    let list = tests.map { test -> JSONValue in
      [
        "id": .string(test.id), "file": .string(test.file), "line": .integer(test.line),
        "path": .array(test.path.map { .string($0) }), "kind": .string(test.kind.rawValue),
        "tags": .array(test.tags.map { .string($0) }),
      ]
    }
    return ["assay": 1, "tests": .array(list)]
  }
}
