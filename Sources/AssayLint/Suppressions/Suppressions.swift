internal import AssayModel

/// What a project accepts, beside the text and in `assay.yaml`, and which of it was of use.
struct Suppressions: Sendable {
  private struct Line: Hashable {
    var file: FileID
    var line: Int
  }

  private let configured: [Suppression]
  private var configuredEntries: [Entry]
  private let configuredOfRule: [String: [Int]]
  private var comments: [AllowComment] = []
  /// For each comment, an entry for each name.
  private var commentEntries: [[Entry]] = []
  private var commentsByLine: [Line: [Int]] = [:]
  private var faults: [AllowComment.Fault] = []
  private let sources: SourceMap
  private let day: CalendarDate

  init(_ settings: LintSettings, comments: [SourceComment], in sources: SourceMap, on day: CalendarDate) {
    self.sources = sources
    self.day = day
    // One that could not be read has been reported.
    let configured = settings.suppress.filter { !$0.rule.isEmpty }
    self.configured = configured
    configuredOfRule = Dictionary(grouping: configured.indices) { configured[$0].rule }
    configuredEntries = configured.map { suppression in
      let isOver = suppression.expires.map { $0 < day } ?? false
      return Entry(
        rule: suppression.rule, name: sources.value(of: suppression.rulePlace.node),
        holds: suppression.hasReason && !isOver)
    }
    for comment in comments {
      do throws(AllowComment.Fault) {
        guard let allow = try AllowComment(comment) else { continue }
        let holds = allow.reason != nil && allow.until.map { day <= $0.date } ?? true
        for line in comment.lines {
          commentsByLine[Line(file: comment.range.file, line: line), default: []].append(self.comments.count)
        }
        self.comments.append(allow)
        commentEntries.append(allow.names.map { Entry(rule: $0.text, name: $0.range, holds: holds) })
      } catch {
        faults.append(error)
      }
    }
  }

  /// The same finding, with why it is accepted where it is.
  mutating func accepting(_ finding: Diagnostic) -> Diagnostic {
    var finding = finding
    if let acceptance = match(finding, isRefused: false) { finding.acceptance = acceptance }
    return finding
  }

  /// Notes that what reading reported cannot be accepted.
  mutating func refuse(_ error: Diagnostic) { _ = match(error, isRefused: true) }

  /// Everything that fits is of use, though one reason is enough.
  private mutating func match(_ finding: Diagnostic, isRefused: Bool) -> Diagnostic.Acceptance? {
    var acceptance: Diagnostic.Acceptance?
    if let range = finding.range {
      for comment in commentsByLine[Line(file: range.file, line: Int(range.start.line))] ?? [] {
        for index in commentEntries[comment].indices
        where commentEntries[comment][index].matches(finding, isRefused: isRefused) {
          acceptance = acceptance ?? .init(.comment, reason: comments[comment].reason)
        }
      }
    }
    for index in configuredOfRule[finding.rule.name] ?? [] where configured[index].covers(finding.path) {
      guard configuredEntries[index].matches(finding, isRefused: isRefused) else { continue }
      acceptance = acceptance ?? .init(.configuration, reason: configured[index].reason)
    }
    return acceptance
  }

  /// What is wrong with what is accepted. Whether something is of use is asked only of rules that were `asked`.
  func findings(asked: Set<RuleID>, known: RuleNames) -> [Diagnostic] {
    var report = SuppressionFindings(sources)
    for fault in faults { report.malformed(fault) }
    for (allow, entries) in zip(comments, commentEntries) {
      for entry in entries { known.report(entry.rule, at: entry.name, "allowed", &report.unknown) }
      if let until = allow.until, until.date < day {
        report.expired("this is allowed until \(until.date) and no longer", at: until.range, allow.comment)
      } else if allow.reason == nil {
        report.withoutReason(at: allow.range)
      } else {
        let idle = entries.filter { $0.isIdle(asked: asked) }
        let kept = entries.filter { !$0.isIdle(asked: asked) }.map(\.rule)
        for entry in idle { report.unused(entry.rule, at: entry.name, isRefused: entry.isRefused, allow, kept: kept) }
      }
    }
    for (suppression, entry) in zip(configured, configuredEntries) {
      known.report(entry.rule, at: entry.name, "suppressed", &report.unknown)
      if let last = suppression.expires, last < day {
        report.expired(
          "this is suppressed until \(last) and no longer", at: sources.value(of: suppression.expiresPlace.node))
      } else if !suppression.hasReason {
        report.withoutReason(at: entry.name)
      } else if entry.isIdle(asked: asked) {
        report.unused(entry.rule, at: entry.name, isRefused: entry.isRefused, suppression.at)
      }
    }
    return report.diagnostics
  }
}

extension Suppression {
  var hasReason: Bool { !(reason ?? "").trimmingSpaces.isEmpty }

  /// Whether a place in the design is `at`, or below it.
  func covers(_ path: String?) -> Bool {
    guard let at, !at.isEmpty else { return true }
    guard let path else { return false }
    return path == at || path.hasPrefix(at.hasSuffix("/") ? at : at + "/")
  }
}
