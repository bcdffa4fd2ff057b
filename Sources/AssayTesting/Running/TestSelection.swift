/// Which tests are run: all that everything here lets through.
package struct TestSelection: Hashable, Sendable {
  /// A file, or a test of it by a line.
  package struct Place: Hashable, Sendable {
    package var file: String
    package var line: Int?

    package init(file: String, line: Int? = nil) {
      self.file = file
      self.line = line
    }
  }

  /// Words of names, joined by `and`, `or` and `not`.
  package var names: NameExpression?
  /// A test has one of them; all, where there is none.
  package var tags: [String] = []
  /// Files, folders and lines; all, where there is none.
  package var places: [Place] = []
  /// The ids of those that failed last; nil where that does not matter.
  package var failed: Set<String>?

  package init() {}

  package var isEverything: Bool { self == TestSelection() }

  /// Those of a file's tests that are meant, by their places in the list.
  func chosen(of tests: [PlannedTest]) -> [Int] {
    let placed = placed(in: tests)
    return tests.indices.filter { index in
      let test = tests[index]
      if !placed.contains(index) { return false }
      if let names, !names.matches(test.id) { return false }
      if !tags.isEmpty, !tags.contains(where: test.tags.contains) { return false }
      return failed.map { $0.contains(test.id) } ?? true
    }
  }

  /// A line means the test it stands in; between tests of a block, the block; between blocks, nothing.
  private func placed(in tests: [PlannedTest]) -> Set<Int> {
    if places.isEmpty { return Set(tests.indices) }
    var chosen = Set<Int>()
    for place in places {
      let here = tests.indices.filter { tests[$0].file == place.file || tests[$0].file.hasPrefix(place.file + "/") }
      guard let line = place.line else {
        chosen.formUnion(here)
        continue
      }
      let exact = here.filter { (tests[$0].line...max(tests[$0].line, tests[$0].lastLine)).contains(line) }
      if !exact.isEmpty {
        chosen.formUnion(exact)
        continue
      }
      // The innermost block that holds the line.
      let depth = here.map { tests[$0].blocks.lastIndex { $0.contains(line) } ?? -1 }
      guard let deepest = depth.max(), deepest >= 0 else { continue }
      chosen.formUnion(zip(here, depth).filter { $0.1 == deepest }.map(\.0))
    }
    return chosen
  }
}
