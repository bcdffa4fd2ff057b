internal import AssayEngine
package import AssayFormats
package import AssayModel

/// Every test of a project that was selected, and what came of it.
///
/// Files may be run side by side, in any order: each has a bench of its own, and what is reported does not depend on it.
package struct TestRun: Sendable {
  private let tried: TriedProject
  private let options: TestOptions
  private let files: [TestFile]

  package init(_ tried: TriedProject, _ files: [TestFile], _ options: TestOptions) {
    var tried = tried
    // So that a place in a file of tests means the same whichever bench it comes from.
    for file in files { tried.add(.init(path: file.path, bytes: file.bytes)) }
    self.tried = tried
    self.options = options
    self.files = files
  }

  /// Where the places stand that tests mention.
  package var sources: SourceMap { tried.sources }

  /// What one part of a run came to: the examples, or a file.
  package struct Part: Sendable {
    package internal(set) var planned: [PlannedTest] = []
    /// In the order in which they ran.
    package internal(set) var tests: [ReportedTest] = []
    /// The snapshots as they are to be kept now.
    package internal(set) var snapshots = Snapshots()
    /// Snapshots that no test asked for, where all had the chance.
    package internal(set) var obsoleteSnapshots: [String] = []
    /// What its evaluations have shown; nil where nobody asks.
    package internal(set) var coverage: CriteriaCoverage?
  }

  /// The examples are the first part, then come the files.
  package var partCount: Int { files.count + 1 }

  /// Which tests there are, without running any.
  package func planned() -> (tests: [PlannedTest], loading: [ReportedTest]) {
    var all = WorkedExamples(tried, options).planned
    var loading: [ReportedTest] = []
    for file in files {
      let run = TestFileRun(file, tried, options)
      all += run.planned
      loading += run.loading
    }
    return (all.filter { !options.selection.chosen(of: [$0]).isEmpty }, loading)
  }

  /// Runs one part.
  package func part(_ index: Int) -> Part {
    var part = Part()
    part.coverage = options.seesCriteria ? CriteriaCoverage(of: tried.project) : nil
    if index == 0 {
      let examples = WorkedExamples(tried, options)
      part.planned = examples.planned
      part.tests = examples.run { part.coverage?.record($0) }
      return part
    }
    let file = files[index - 1]
    let run = TestFileRun(file, tried, options)
    if options.seesCriteria { run.bench.observe = { part.coverage?.record($0) } }
    part.planned = run.planned
    part.tests = run.run()
    run.bench.observe = nil
    let isWhole = options.selection.chosen(of: run.planned).count == run.planned.count && run.loading.isEmpty
    if isWhole, options.bail == nil {
      if options.updatesSnapshots { run.book.forgetObsolete() }
      part.obsoleteSnapshots = run.book.obsolete
    }
    part.snapshots = run.book.snapshots
    return part
  }
}
