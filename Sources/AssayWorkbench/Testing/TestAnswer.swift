package import AssayFormats
internal import AssayModel
internal import AssayScripting
package import AssayTesting

/// What running tests came to.
package struct TestAnswer: Sendable {
  package let project: OpenProject
  package fileprivate(set) var report: TestReport
  /// Every test there is, selected or not.
  package let planned: [PlannedTest]
  /// What the tests have shown of criteria and of plugins' lines; nil where nobody asked.
  package private(set) var coverage: CoverageReport?
  /// The snapshots of files in which they changed, as they are to be kept now.
  package let snapshots: [(file: TestFile, snapshots: Snapshots)]

  init(_ parts: [TestRun.Part], of run: TestRun, _ files: [TestFile], _ request: TestRequest, in project: OpenProject) {
    self.project = project
    planned = parts.flatMap(\.planned)
    let options = request.options
    var tests = parts.flatMap { $0.tests }
    var isCutShort = false
    if let bail = options.bail { (tests, isCutShort) = Self.cut(parts, after: bail, seed: options.seed, files) }
    var sources = run.sources
    var diagnostics = project.diagnostics.filter { $0.severity == .error }
    for (part, file) in zip(parts.dropFirst(), files) where !part.obsoleteSnapshots.isEmpty {
      diagnostics.append(Self.obsolete(part.obsoleteSnapshots, of: file, &sources))
    }
    // A bench ends where enough has failed, and what it left out is missed here.
    if options.bail != nil { isCutShort = isCutShort || parts.contains(where: \.isCutShort) }
    if options.bail != nil { tests = Self.asWritten(tests, planned) }
    report = TestReport(
      tests, on: options.day, seed: options.seed, diagnostics: diagnostics, sources: sources,
      version: AssayRelease.version)
    report.isCutShort = isCutShort
    report.newSnapshots = parts.reduce(0) { $0 + $1.newSnapshots }
    let ran = tests.count - parts.reduce(0) { $0 + $1.lossCount }
    report.unselected = isCutShort ? 0 : planned.count - ran
    coverage = Self.coverage(parts, project, request)
    snapshots = zip(parts.dropFirst(), files).filter { $0.0.snapshots != $0.1.snapshots }.map { ($1, $0.snapshots) }
  }

  /// Reports show tests as they are written, whatever order was drawn.
  private static func asWritten(_ tests: [ReportedTest], _ planned: [PlannedTest]) -> [ReportedTest] {
    let places = Dictionary(tests.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let written = planned.compactMap { places[$0.id] }
    let known = Set(written)
    return (tests.indices.filter { !known.contains($0) } + written).map { tests[$0] }
  }

  private static func coverage(
    _ parts: [TestRun.Part], _ project: OpenProject, _ request: TestRequest
  ) -> CoverageReport? {
    let seen = parts.compactMap(\.coverage)
    guard var all = seen.first else { return nil }
    for more in seen.dropFirst() { all.merge(more) }
    var lines = LineCoverage()
    for file in project.plugins.filesThatRan {
      lines.add(
        .init(
          path: file.path, executable: file.executable, functions: file.functions, lineCounts: file.lineCounts,
          callCounts: file.callCounts))
    }
    let learners = request.looksForLearners ? MissingLearners(project.tried, request.options) : nil
    return all.report(sources: project.sources, lines: lines, learners: learners)
  }

  /// Files count in an order that is drawn, so that what is left out does not depend on how many ran side by side.
  private static func cut(
    _ parts: [TestRun.Part], after bail: Int, seed: Int, _ files: [TestFile]
  ) -> (tests: [ReportedTest], isCutShort: Bool) {
    var draw = Draw(seed: seed, for: "files")
    let order = [0] + parts.indices.dropFirst().shuffled(using: &draw)
    var kept: [ReportedTest] = []
    var failures = 0
    for index in order {
      for test in parts[index].tests {
        if failures >= bail { return (kept, true) }
        kept.append(test)
        if test.outcome.isBad { failures += 1 }
      }
    }
    return (kept, false)
  }

  /// One finding for all of a file.
  private static func obsolete(_ names: [String], of file: TestFile, _ sources: inout SourceMap) -> Diagnostic {
    let path = TestFile.snapshotsPath(of: file.path)
    let shown = sources.file(at: path) ?? sources.add(.init(path: path, bytes: Array(file.snapshots.file.utf8)))
    let start = SourcePosition(line: 1, column: 1)
    let count = names.count == 1 ? "1 snapshot is" : "\(names.count) snapshots are"
    return Diagnostic(
      "obsolete-snapshot", .warning, "\(count) compared with nothing any more",
      at: SourceRange(file: shown, start: start, end: start),
      notes: names.prefix(3).map { .init("`\($0)`") } + (names.count > 3 ? [.init("and \(names.count - 3) more")] : []),
      help: "take \(names.count == 1 ? "it" : "them") out with `assay test --update-snapshots`")
  }

  /// Writes what is to be kept: snapshots, and which tests failed.
  package func keep() throws(FileFault) {
    for (file, kept) in snapshots {
      let path = project.folder.absolute(TestFile.snapshotsPath(of: file.path))
      if kept.isEmpty {
        try FileSystem.remove(path)
        continue
      }
      if let folder = FilePath.parent(of: path) { try FileSystem.makeFolder(folder) }
      try FileSystem.write(Array(kept.file.utf8), to: path)
    }
    LastFailures(of: project.folder).keep(report.tests, among: planned)
  }
}

extension TestRequest {
  /// Runs the tests of a project.
  ///
  /// `progress` is told how many mutants have been tried, and of how many, from whichever thread.
  package func answer(
    about project: OpenProject, progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) -> TestAnswer {
    let request = completed(for: project)
    var project = project
    let files = project.testFiles(for: request.options.selection)
    let run = TestRun(project.tried, files, request.options)
    let parts = Workers.results(run.partCount, atOnce: atOnce) { run.part($0) }
    var answer = TestAnswer(parts, of: run, files, request, in: project)
    if let mutated, answer.canBeMutated {
      let trial = MutantTrial(project.tried, files, parts, request.options)
      answer.report.mutation = trial.report(on: mutated, atOnce: atOnce, progress)
    }
    return answer
  }

  /// The tests that would be run, and the project with what was wrong with their files.
  package func plan(for project: OpenProject) -> (plan: TestRun.Plan, project: OpenProject) {
    let request = completed(for: project)
    var project = project
    let files = project.testFiles(for: request.options.selection)
    return (TestRun(project.tried, files, request.options).planned(), project)
  }

  /// With what is kept beside the project.
  private func completed(for project: OpenProject) -> TestRequest {
    var request = self
    if onlyFailed { request.options.selection.failed = LastFailures(of: project.folder).ids ?? [] }
    return request
  }
}
