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
  /// In the order in which they are written.
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
    var test = ReportedTest(
      id: PlannedTest.loadingID(file.path, block), file: file.path, line: 1, path: block + [PlannedTest.loading],
      outcome: .failed, rerun: "assay test \(file.path.quotedForShell)\(options.rerunOptions)")
    outcome.describe(&test)
    test.output = bench.scripts.takeOutput()
    test.line = test.place.map { Int($0.start.line) } ?? 1
    return test
  }

  private func plan() {
    var seen: [String: Int] = [:]
    let paths = suite.blocks.indices.map { suite.path(to: $0) }
    let names = paths.map { ([file.path] + $0).joined(separator: " > ") }
    let lines = suite.blocks.indices.map { suite.chain(to: $0).dropFirst().map { suite.blocks[$0].lines } }
    planned = suite.order.map { suite.tests[$0] }.map { test in
      let path = paths[test.block] + [test.name]
      var id = names[test.block] + " > " + test.name
      seen[id, default: 0] += 1
      if let count = seen[id], count > 1 { id += "~\(count)" }
      return PlannedTest(
        id: id, file: file.path, line: test.line, lastLine: test.lastLine, path: path,
        blocks: lines[test.block] + (test.table.map { [$0] } ?? []), kind: test.kind, tags: WrittenTest.tags(in: path))
    }.withOrdinals()
  }

  /// What could not be read and might have been selected.
  var losses: [ReportedTest] { options.selection.admits(file: file.path) ? loading : [] }

  /// Runs what is selected, in an order that is drawn. The results come in the order in which the tests are written;
  /// where enough failures end the run, as they came.
  func run() -> [ReportedTest] {
    var draw = Draw(seed: options.seed, for: file.path)
    let order = suite.order
    let chosen = Dictionary(
      options.selection.chosen(of: planned).map { (order[$0], $0) }, uniquingKeysWith: { first, _ in first })
    var results: [(rank: Int, test: ReportedTest)] = []
    var failures = losses.count
    for index in suite.shuffledOrder(by: &draw) {
      guard let rank = chosen[index] else { continue }
      // What comes after would be left out of the report anyway.
      if let bail = options.bail, failures >= bail { break }
      let result = run(suite.tests[index], planned[rank])
      if result.outcome.isBad { failures += 1 }
      results.append((rank, result))
    }
    if options.bail != nil { return losses + results.map(\.test) }
    let written = results.indices.sorted { results[$0].rank < results[$1].rank }
    return losses + written.map { results[$0].test }
  }

  private func run(_ test: WrittenTest, _ planned: PlannedTest) -> ReportedTest {
    var result = ReportedTest(
      id: planned.id, file: planned.file, line: planned.line, path: planned.path, kind: planned.kind, outcome: .passed,
      rerun: planned.rerun(options.rerunOptions))
    result.tags = planned.tags
    switch test.mode {
    case .skipped(let reason):
      (result.outcome, result.message) = (.skipped, reason)
      book.spare(planned.idInFile)
      return result
    case .todo(let reason):
      (result.outcome, result.message) = (.todo, reason)
      book.spare(planned.idInFile)
      return result
    case .run, .knownIssue: break
    }
    let start = options.clock()
    bench.tried = beginning
    bench.begin()
    book.begin(planned.idInFile)
    _ = bench.scripts.takeOutput()
    end(of: test, planned).describe(&result)
    result.output = bench.scripts.takeOutput()
    result.milliseconds = (options.clock() - start) * 1000
    if result.outcome != .passed { book.spare(planned.idInFile) }
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
    }
    for function in chain.reversed().flatMap({ suite.blocks[$0].afterEach }) {
      end = end.followed(by: TestEnd(calling: function, in: bench).inside("after_each"))
    }
    return end.isPassed ? bench.openExpectation.map { .failed($0, []) } ?? end : end
  }
}

extension PlannedTest {
  /// What it is called among the tests of its file.
  fileprivate var idInFile: String { String(id.dropFirst(file.count + " > ".count)) }
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
