internal import AssayFormats
internal import AssayScripting
internal import LuaRuntime

extension Matcher {
  static let matchesSnapshot = Matcher(
    name: "matches_snapshot", signature: .init(["name": "string?"], gives: "nil"),
    says: """
      The value is the one that was kept when the test was first run, in `__snapshots__` beside the test file. \
      `assay test --update-snapshots` keeps the new one.
      """,
    example: """
      expect(learner("ben"):explain "mig-basics"):matches_snapshot()
      """
  ) { subject, call, bench throws(BenchFailure) in
    guard let book = bench.snapshots else { throw BenchFailure("snapshots are compared by tests only") }
    var name: String?
    if let given = call.arguments.first, given != .none {
      guard case .text(let text) = given else { throw BenchFailure("a snapshot's name is text") }
      name = text
    }
    let given = if case .text(let text) = subject { text } else { bench.code(subject) }
    let text = Snapshots.kept(given)
    switch book.compare(text, named: name) {
    case .same: return .holds(orElse: "it is as it was kept")
    case .missing:
      return .fails(
        BenchFailure(
          "this snapshot was never kept", help: "run `assay test` where `CI` is not set, look at it, and commit it",
          details: [.difference(expected: "", got: text)]))
    case .other(let kept):
      return .fails(
        BenchFailure(
          "this is not the snapshot that was kept",
          help: "if it is meant to change: `assay test --update-snapshots`, look at the difference, and commit it",
          details: [.difference(expected: kept, got: text)]))
    }
  }
}
