/// Which tests are run: all that everything here lets through.
package struct TestSelection: Hashable, Sendable {
  /// Words of names, joined by `and`, `or` and `not`.
  package var names: NameExpression?
  /// A test has one of them; all, where there is none.
  package var tags: [String] = []
  /// Files, folders and lines; all, where there is none.
  package var places: [Place] = []
  /// The ids of those that failed last; nil where that does not matter.
  package var failed: Set<String>?

  package init() {}

  /// Those of a file's tests that are meant, by their places in the list.
  func chosen(of tests: [PlannedTest]) -> [Int] {
    if self == TestSelection() { return Array(tests.indices) }
    let placed = places.isEmpty ? Set(tests.indices) : Set(places.flatMap { $0.meant(in: tests) })
    return tests.indices.filter { index in
      let test = tests[index]
      if !placed.contains(index) { return false }
      if let names, !names.matches(test.name) { return false }
      if !tags.isEmpty, !tags.contains(where: test.tags.contains) { return false }
      guard let failed else { return true }
      return failed.contains(test.id) || test.loadingIDs.contains(where: failed.contains)
    }
  }

  /// Whether something of a file could be meant, so that it matters that it cannot be read.
  package func admits(file: String) -> Bool {
    if !places.isEmpty, !places.contains(where: { $0.holds(file) }) { return false }
    return failed?.contains { $0.hasPrefix(file + " > ") } ?? true
  }
}
