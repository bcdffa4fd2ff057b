package import AssayModel

/// Findings that were there when somebody drew a line under them: they are known and fail no run.
///
/// It can only shrink: what is mended leaves it, and nothing comes into it unless that is asked for.
package struct Baseline: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package var rule: RuleID
    package var file: String?
    /// Where in the design.
    package var path: String?
    package var message: String
    /// What it is recognised by.
    package var fingerprint: String
    /// Where its message is written.
    package var place = Place()
  }

  package var entries: [Entry]

  package init(_ entries: [Entry] = []) { self.entries = entries }

  /// The findings of a report that somebody could accept.
  package init(of report: Report, where isAcceptable: (Diagnostic) -> Bool) {
    entries = zip(report.diagnostics, report.fingerprints).filter { isAcceptable($0.0) }.map { finding, fingerprint in
      Entry(
        rule: finding.rule, file: finding.range.map { report.sources.path(of: $0.file) }, path: finding.path,
        message: finding.message, fingerprint: fingerprint.hex)
    }
  }

  /// What is written instead, when these findings are there now.
  ///
  /// Nothing comes into it that was not in it, unless it `grows`. What rules find that were not `asked` is not known, so
  /// it stays.
  package func updated(to present: Baseline, asked: Set<RuleID>, grows: Bool) -> Baseline {
    let known = fingerprints
    let kept = present.entries.filter { grows || known.contains($0.fingerprint) }
    let present = present.fingerprints
    let unasked = entries.filter { !asked.contains($0.rule) && !present.contains($0.fingerprint) }
    return Baseline((kept + unasked).sorted { $0.order.lexicographicallyPrecedes($1.order) })
  }

  package var fingerprints: Set<String> { Set(entries.map(\.fingerprint)) }
}

extension Baseline.Entry {
  /// By file, then by rule and what it says, each by its bytes.
  fileprivate var order: [UInt8] {
    [file ?? "", rule.name, path ?? "", message, fingerprint].flatMap { Array($0.utf8) + [0] }
  }
}
