internal import AssayFormats
internal import AssayLint
internal import AssayModel
internal import AssayScripting
internal import LuaRuntime

extension Matcher {
  static let lintsClean = Matcher(
    name: "lints_clean", signature: .init([:], gives: "nil"),
    says:
      "`assay lint` finds nothing in the design that would fail a run; rules that look for a learner are not asked.",
    example: """
      expect(design "mig-basics"):lints_clean()
      """
  ) { subject, call, bench throws(BenchFailure) in
    try call.takes(upTo: 0, "expect(design \"mig-basics\"):lints_clean()")
    let design = try bench.design(expected: subject, "lints_clean")
    let level = bench.tried.configuration.lint.failOn?.severity ?? .warning
    let linted = try bench.linted(design)
    let found = linted.findings.filter { $0.severity >= level }
    guard let first = found.first else {
      if let reservation = linted.reservation {
        throw .notAsked("whether `\(design)` lints clean is not known: \(reservation)")
      }
      return .holds(orElse: "nothing is found in `\(design)`")
    }
    let more = found.count == 1 ? "" : ", and \(found.count - 1) more"
    return .fails(
      BenchFailure(
        "`\(design)` does not lint clean: \(first.message) [\(first.rule)]\(more)",
        details: found.map { .note(.init("\($0.message) [\($0.rule)]", at: $0.range)) }))
  }
}

extension LintSettings.FailOn {
  /// From which severity on; an error, where nothing fails a run of the linter.
  fileprivate var severity: Diagnostic.Severity {
    switch self {
    case .error, .never: .error
    case .warning: .warning
    case .info: .info
    }
  }
}

extension Bench {
  /// The design of an expectation that only designs can meet.
  func design(expected value: LuaValue, _ word: String) throws(BenchFailure) -> String {
    if let index = index(of: value, .design) { return designs[index] }
    throw BenchFailure(
      "`\(word)` can be expected of a design, not of \(value.noun)",
      help: "write it as in `expect(design \"mig-basics\"):\(word)(…)`")
  }

  /// What the linter says of one design, the accepted left out; which rules it asked, and what it did not ask.
  func linted(
    _ id: String
  ) throws(BenchFailure) -> (findings: [Diagnostic], asked: Set<RuleID>, reservation: String?) {
    try settle()
    guard let design = tried.design(id) else { return ([], [], nil) }
    let extent = tried.sources.value(of: design.syntax.node)
    let linted = tried.linted(on: day)
    let findings = linted.diagnostics.filter { finding in
      if finding.acceptance != nil { return false }
      if let path = finding.path { return path.hasPrefix("credential:\(id)/") }
      guard let extent, let range = finding.range else { return false }
      return extent.holds(range)
    }
    return (findings, linted.asked, linted.reservation)
  }
}

extension BenchFailure {
  /// What was not found where not everything was looked for.
  static func notAsked(_ message: String) -> BenchFailure {
    BenchFailure(message, help: "`assay check` names them", isUndecided: true)
  }
}
