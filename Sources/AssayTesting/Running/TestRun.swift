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
    /// In the order in which they are written; where enough failures end the run, as they ran.
    package internal(set) var tests: [ReportedTest] = []
    /// The snapshots as they are to be kept now.
    package internal(set) var snapshots = Snapshots()
    /// How many of ``tests`` are what could not be read, which was not planned.
    package internal(set) var lossCount = 0
    /// Whether it ended before all that was selected had run, because enough had failed.
    package internal(set) var isCutShort = false
    /// How many snapshots were kept for the first time.
    package internal(set) var newSnapshots = 0
    /// Snapshots that no test asked for, where all had the chance.
    package internal(set) var obsoleteSnapshots: [String] = []
    /// What its evaluations have shown; nil where nobody asks.
    package internal(set) var coverage: CriteriaCoverage?
  }

  /// The examples are the first part, then come the files.
  package var partCount: Int { files.count + 1 }

  /// Which tests there are, without running any.
  package func planned() -> Plan {
    var plan = Plan()
    plan.add(WorkedExamples(tried, options).planned, options.selection)
    for file in files {
      let run = TestFileRun(file, tried, options)
      plan.add(run.planned, options.selection)
      plan.loading += run.losses
    }
    return plan
  }

  /// What would be run.
  package struct Plan: Sendable {
    /// Every test there is.
    package private(set) var tests: [PlannedTest] = []
    /// Those that are selected.
    package private(set) var chosen: [PlannedTest] = []
    /// What could not be read.
    package fileprivate(set) var loading: [ReportedTest] = []

    fileprivate mutating func add(_ some: [PlannedTest], _ selection: TestSelection) {
      tests += some
      chosen += selection.chosen(of: some).map { some[$0] }
    }
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
    let chosen = options.selection.chosen(of: run.planned).count
    part.lossCount = run.losses.count
    part.isCutShort = part.tests.count < part.lossCount + chosen
    let isWhole = chosen == run.planned.count && run.loading.isEmpty
    if isWhole, options.bail == nil {
      if options.updatesSnapshots { run.book.forgetObsolete() }
      part.obsoleteSnapshots = run.book.obsolete
    }
    part.snapshots = run.book.snapshots
    part.newSnapshots = run.book.added
    return part
  }
}
