package import AssayModel

/// What was tried together, for formats that count what went well too: a file, with its findings or none.
package struct ReportedSuite: Hashable, Sendable {
  /// One thing that was tried.
  package struct Case: Hashable, Sendable {
    package enum Outcome: Hashable, Sendable { case passed, failed, undecided }

    /// Unique in its suite, and the same as long as the finding is the same, whatever line it is on.
    package var name: String
    package var outcome: Outcome
    package var diagnostic: Diagnostic?
  }

  /// Nil for what belongs to no file.
  package var path: String?
  package var cases: [Case]

  package var name: String { path ?? "the project" }

  package func count(of outcome: Case.Outcome) -> Int { cases.count { $0.outcome == outcome } }
}

extension Report {
  /// One for each file that was looked at or found fault with, in the order of their paths.
  package var suites: [ReportedSuite] {
    var findings: [String: [Diagnostic]] = [:]
    var homeless: [Diagnostic] = []
    for diagnostic in openDiagnostics {
      if let range = diagnostic.range {
        findings[path(of: range), default: []].append(diagnostic)
      } else {
        homeless.append(diagnostic)
      }
    }
    let all = Set(paths).union(findings.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let located = all.map { ReportedSuite(path: $0, cases: cases(of: findings[$0] ?? [])) }
    return (homeless.isEmpty ? [] : [ReportedSuite(path: nil, cases: cases(of: homeless))]) + located
  }

  private func cases(of diagnostics: [Diagnostic]) -> [ReportedSuite.Case] {
    if diagnostics.isEmpty { return [ReportedSuite.Case(name: "nothing wrong", outcome: .passed)] }
    var names = DistinctNames()
    return diagnostics.map { diagnostic in
      let name = names.distinct("\(diagnostic.rule): \(diagnostic.message)")
      let outcome: ReportedSuite.Case.Outcome =
        diagnostic.rule.leavesUndecided ? .undecided : isFailing(diagnostic) ? .failed : .passed
      return ReportedSuite.Case(name: name, outcome: outcome, diagnostic: diagnostic)
    }
  }
}
