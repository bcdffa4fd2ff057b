package import AssayFormats
internal import AssayLint
package import AssayModel

/// What linting a project came to.
package struct LintAnswer: Sendable {
  package let project: OpenProject
  /// Everything that was found, the accepted included.
  package private(set) var diagnostics: [Diagnostic]
  /// The project's, and the baseline's where there is one.
  package private(set) var sources: SourceMap
  package let asked: Set<RuleID>
  /// What was not asked because reading failed, in words.
  package let reservation: String?
  /// The credentials of which nothing was proved, because there is too much to think of.
  package let unproved: [String]
  package private(set) var baseline: Baseline?
  private var baselineFaults: [Diagnostic] = []
  package internal(set) var scope = LintScope.everything

  init(project: OpenProject, result: Linter.Result) {
    self.project = project
    diagnostics = result.diagnostics
    sources = project.sources
    asked = result.asked
    reservation = result.reservation
    unproved = result.unproved
  }

  /// Accepts what the baseline knows, and reports what has gone from it.
  mutating func compare(with bytes: [UInt8], at path: String, severities: RuleSeverities) {
    let read = Baseline.read(bytes, at: path, into: &sources)
    baselineFaults = read.diagnostics
    guard read.diagnostics.isEmpty else { return }
    baseline = read.baseline
    let report = Report(diagnostics, sources: sources, paths: [])
    let known = read.baseline.fingerprints
    let found = report.fingerprints.map(\.hex)
    diagnostics = zip(report.diagnostics, found).map { finding, fingerprint in
      guard finding.acceptance == nil, finding.isAcceptable, known.contains(fingerprint) else { return finding }
      var finding = finding
      finding.acceptance = .init(.baseline)
      return finding
    }
    let present = Set(found)
    let gone = read.baseline.entries.filter { !present.contains($0.fingerprint) && asked.contains($0.rule) }
    diagnostics += stale(gone).compactMap { severities.judged(aboutLinting: $0, in: sources) }
  }

  /// One finding for all of them: what was mended is no reason to scold.
  private func stale(_ gone: [Baseline.Entry]) -> [Diagnostic] {
    guard let first = gone.first else { return [] }
    var findings = Findings(of: .staleBaselineEntry, in: sources)
    let count = gone.count == 1 ? "1 finding of the baseline is" : "\(gone.count) findings of the baseline are"
    findings.report(
      "\(count) no longer found", at: first.place, label: "`\(first.rule)`",
      notes: gone.dropFirst().map { .init("`\($0.rule)`", at: sources.value(of: $0.place.node)) },
      help: "take \(gone.count == 1 ? "it" : "them") out with `assay lint --write-baseline`")
    return findings.diagnostics
  }

  /// What is shown: faults of the project's own file and of the baseline decide the status, so they always are.
  package var shown: [Diagnostic] {
    diagnostics.filter { isOfConfiguration($0) || scope.includes($0, in: sources) } + baselineFaults
  }

  /// Findings that fixes may mend.
  var mendable: [Diagnostic] { diagnostics.filter { scope.includes($0, in: sources) } }

  /// Whether the project's own file, or the baseline, is at fault.
  package var hasFaultyConfiguration: Bool { !baselineFaults.isEmpty || diagnostics.contains(where: isOfConfiguration) }

  private func isOfConfiguration(_ finding: Diagnostic) -> Bool {
    guard finding.severity == .error, finding.acceptance == nil, !finding.rule.concernsPlugin,
      let file = finding.range?.file
    else { return false }
    return sources.path(of: file) == project.folder.configurationPath
  }

  /// What a baseline that is written now would hold.
  package var present: Baseline {
    Baseline(of: Report(diagnostics, sources: sources, paths: [])) { finding in
      finding.isAcceptable && (finding.acceptance == nil || finding.acceptance?.kind == .baseline)
    }
  }
}

extension Diagnostic {
  /// Neither an error of reading nor about linting itself.
  fileprivate var isAcceptable: Bool {
    if severity == .error, CoreRule.builtIn.contains(where: { $0.id == rule }) { return false }
    return !LintRule.aboutLinting.contains { $0.id == rule }
  }
}
