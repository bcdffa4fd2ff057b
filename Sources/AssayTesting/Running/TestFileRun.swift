internal import AssayEngine
internal import AssayFormats
internal import AssayModel
internal import AssayScripting
internal import LuaRuntime

/// One file of tests on a bench of its own: what it declares, and what comes of running that.
final class TestFileRun {
  let file: TestFile
  let options: TestOptions
  let bench: Bench
  let suite = Suite()
  let book: SnapshotBook
  private(set) var planned: [PlannedTest] = []
  /// Why nothing of the file, or a block of it, could be read.
  private(set) var loading: [ReportedTest] = []
  /// The designs as the file leaves them before any test.
  private var beginning: TriedProject

  init(_ file: TestFile, _ tried: TriedProject, _ options: TestOptions) {
    self.file = file
    self.options = options
    book = SnapshotBook(file.snapshots, keepsNew: options.keepsNewSnapshots, updates: options.updatesSnapshots)
    bench = Bench(tried, on: options.day, words: BenchWord.testing)
    beginning = tried
    bench.suite = suite
    bench.snapshots = book
    read()
  }

  /// Runs the file, and then the bodies of its blocks, outermost first.
  private func read() {
    do throws(BenchError) { _ = try bench.run(file.bytes, named: file.path) } catch { loading.append(lost(error, [])) }
    var next = 1
    while next < suite.blocks.count {
      defer { next += 1 }
      guard let body = suite.blocks[next].body else { continue }
      suite.current = next
      do throws(BenchError) { _ = try bench.call(body) } catch { loading.append(lost(error, suite.path(to: next))) }
    }
    suite.current = nil
    beginning = bench.tried
    plan()
  }

  /// What could not be read is a test that failed, so that it is seen in every report.
  private func lost(_ error: BenchError, _ block: [String]) -> ReportedTest {
    let outcome = TestEnd(error, bench)
    let path = block + ["loading"]
    var test = ReportedTest(
      id: ([file.path] + path).joined(separator: " > "), file: file.path, line: 1, path: path, outcome: .failed,
      rerun: "assay test \(file.path)\(options.rerunOptions)")
    outcome.describe(&test)
    test.line = test.place.map { Int($0.start.line) } ?? 1
    return test
  }

  private func plan() {
    var seen: [String: Int] = [:]
    let lines = suite.tests.reduce(into: [Int: Int]()) { $0[$1.line, default: 0] += 1 }
    let paths = suite.blocks.indices.map { suite.path(to: $0) }
    let names = paths.map { ([file.path] + $0).joined(separator: " > ") }
    planned = suite.tests.map { test in
      let path = paths[test.block] + [test.name]
      var id = names[test.block] + " > " + test.name
      seen[id, default: 0] += 1
      if let count = seen[id], count > 1 { id += "~\(count)" }
      let blocks = suite.chain(to: test.block).dropFirst().map { suite.blocks[$0] }
      return PlannedTest(
        id: id, file: file.path, line: test.line, lastLine: test.body?.lastLine ?? test.line, path: path,
        blocks: blocks.map { block in
          let first = block.call?.line ?? 0
          return first...max(first, block.body?.lastLine ?? first)
        },
        kind: test.kind, tags: WrittenTest.tags(in: path), sharesLine: lines[test.line, default: 1] > 1)
    }
  }

  /// Runs what is selected, in an order that is drawn.
  func run() -> [ReportedTest] {
    var draw = Draw(seed: options.seed, for: file.path)
    let chosen = Set(options.selection.chosen(of: planned))
    var results: [ReportedTest] = []
    var failures = loading.count
    if options.selection.isEverything || !loading.isEmpty { results += loading }
    for index in suite.shuffledOrder(by: &draw) where chosen.contains(index) {
      // What comes after would be left out of the report anyway.
      if let bail = options.bail, failures >= bail { break }
      let result = run(suite.tests[index], planned[index])
      if result.outcome.isBad { failures += 1 }
      results.append(result)
    }
    return results
  }

  private func run(_ test: WrittenTest, _ planned: PlannedTest) -> ReportedTest {
    var result = ReportedTest(
      id: planned.id, file: planned.file, line: planned.line, path: planned.path, kind: planned.kind, outcome: .passed,
      rerun: planned.rerun(options.rerunOptions))
    result.tags = planned.tags
    switch test.mode {
    case .skipped(let reason):
      (result.outcome, result.message) = (.skipped, reason)
      return result
    case .todo(let reason):
      (result.outcome, result.message) = (.todo, reason)
      return result
    case .run, .knownIssue: break
    }
    let start = options.clock()
    bench.tried = beginning
    bench.begin()
    book.begin(planned.path.joined(separator: " > "))
    _ = bench.scripts.takeOutput()
    end(of: test, planned).describe(&result)
    result.output = bench.scripts.takeOutput()
    result.milliseconds = (options.clock() - start) * 1000
    if case .knownIssue(let reason) = test.mode { result.judgeKnownIssue(reason) }
    return result
  }

  /// What runs before it, the test, and what runs after it whatever came of that.
  private func end(of test: WrittenTest, _ planned: PlannedTest) -> TestEnd {
    let chain = suite.chain(to: test.block)
    var end = TestEnd.passed
    for function in chain.flatMap({ suite.blocks[$0].beforeEach }) where end.isPassed {
      end = TestEnd(calling: function, in: bench).inside("before_each")
    }
    if end.isPassed, let body = test.body {
      end =
        test.kind == .property
        ? PropertyRun(test, body, self, named: planned.id).end : TestEnd(calling: body, test.arguments, in: bench)
      if end.isPassed, bench.hasOpenExpectation {
        end = .failed(
          BenchFailure(
            "an `expect` says nothing of what is expected",
            help: "end it with a colon and a word, as in `expect(x):equals(3)`"), [])
      }
    }
    for function in chain.reversed().flatMap({ suite.blocks[$0].afterEach }) {
      let after = TestEnd(calling: function, in: bench).inside("after_each")
      if end.isPassed { end = after }
    }
    return end
  }
}

extension ReportedTest {
  /// Of what is known to fail, passing is the surprise.
  fileprivate mutating func judgeKnownIssue(_ reason: String) {
    switch outcome {
    case .failed:
      (outcome, message, help, details) = (.knownIssue, reason, nil, [])
    case .passed:
      outcome = .failed
      message = "this was known to fail and passes now: \(reason)"
      help = "make it an `it`"
    case .skipped, .todo, .undecided, .knownIssue: break
    }
  }
}
