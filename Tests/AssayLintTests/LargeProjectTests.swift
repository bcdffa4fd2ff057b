import AssayLint
import AssayModel
import AssayTestSupport
import Testing

/// A project that nobody wrote by hand is linted in time.
@Suite struct LargeProjectTests {
  @Test(.timeLimit(.minutes(10 * Patience.times)))
  func `long chains and lists of lists take no longer than their text`() {
    let count = 601
    let chain = (0..<count).map { "credential: c\($0)\nrequires: { holds: c\($0 + 1) }" }
    let lists = (0..<count).map { "list: l\($0)\nof: { list: [l\(($0 + 1) % count), l\(($0 + 2) % count)] }" }
    let asking = (0..<count).map { "credential: a\($0)\nrequires: { count: { at_least: 1, of: { list: l\($0) } } }" }
    let text = (chain + ["achievement: c\(count)"] + lists + asking).joined(separator: "\n---\n")
    let found = Linting(text)
    // The circle of lists is found once; the chain is none.
    #expect(found.warnings.count == 1, "\(found.warnings)")
    #expect(found.rules.contains("list-within-itself"))
  }
}
