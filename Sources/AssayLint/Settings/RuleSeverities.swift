package import AssayModel

/// Which rules are asked, and how severe what they find is.
///
/// The rule's own word comes first, then the profiles', the project's settings by path and credential (the last that
/// matches wins), and last the command line's.
package struct RuleSeverities: Sendable {
  private let profiles: [LintProfile]
  private let settings: [String: [ScopedSetting]]
  private let choices: LintChoices

  /// `profiles` are the chosen ones. Settings that are past their day hold no more.
  package init(profiles: [LintProfile], settings: LintSettings, choices: LintChoices, day: CalendarDate) {
    self.profiles = profiles
    self.choices = choices
    self.settings = settings.rules.mapValues { settings in
      settings.filter { !$0.isOver(on: day) }.map(ScopedSetting.init)
    }
  }

  /// Whether the rule might find something that is shown, so that it is worth asking.
  package func asks(_ rule: LintRule) -> Bool {
    if !isChosen(rule.id) { return false }
    if choices.selected.contains(rule.id) || base(rule.id, own: rule.severity) != .off { return true }
    return settings[rule.id.name]?.contains { $0.severity != .off } ?? false
  }

  /// The severity of most of what the rule finds: where no path or credential has one of its own.
  package func severity(of rule: LintRule) -> RuleSetting.Severity {
    severity(of: rule.id, own: rule.severity) { $0.isEverywhere }
  }

  /// The same finding as severe as it is here; nil where the rule is off.
  package func judged(_ finding: Diagnostic, of rule: LintRule, in sources: SourceMap) -> Diagnostic? {
    let file = finding.range.map { sources.path(of: $0.file) }
    let here = severity(of: rule.id, own: rule.severity) { $0.applies(to: file, finding.credential) }
    guard let severity = here.diagnostic else { return nil }
    var finding = finding
    // What a rule is not sure of stays below what it is sure of.
    let isUnsure = finding.severity < rule.severity.diagnostic ?? .warning
    finding.severity = isUnsure ? min(finding.severity, severity) : severity
    return finding
  }

  /// What reading reported. Its errors stay: without them, nothing that follows could be understood.
  package func judged(reported diagnostic: Diagnostic, in sources: SourceMap) -> Diagnostic? {
    if diagnostic.severity == .error { return diagnostic }
    let file = diagnostic.range.map { sources.path(of: $0.file) }
    let own = RuleSetting.Severity(diagnostic.severity)
    let here = severity(of: diagnostic.rule, own: own) { $0.applies(to: file, diagnostic.credential) }
    guard let severity = here.diagnostic else { return nil }
    var diagnostic = diagnostic
    diagnostic.severity = severity
    return diagnostic
  }

  /// Whether the command line leaves the rule in.
  func isChosen(_ rule: RuleID) -> Bool {
    !choices.ignored.contains(rule) && (choices.selected.isEmpty || choices.selected.contains(rule))
  }

  private func base(_ rule: RuleID, own: RuleSetting.Severity) -> RuleSetting.Severity {
    // Of several profiles, the strictest.
    profiles.compactMap { $0.rules[rule] }.max { $0.rank < $1.rank } ?? own
  }

  private func severity(
    of rule: RuleID, own: RuleSetting.Severity, where applies: (ScopedSetting) -> Bool
  ) -> RuleSetting.Severity {
    if !isChosen(rule) { return .off }
    let here = settings[rule.name]?.last(where: applies)?.severity ?? base(rule, own: own)
    guard here == .off, choices.selected.contains(rule) else { return here }
    return own == .off ? .warning : own
  }
}

extension RuleSetting.Severity {
  init(_ severity: Diagnostic.Severity) {
    self =
      switch severity {
      case .error: .error
      case .warning: .warning
      case .info: .info
      }
  }

  fileprivate var rank: Int {
    switch self {
    case .off: 0
    case .info: 1
    case .warning: 2
    case .error: 3
    }
  }
}

extension RuleSetting {
  package func isOver(on day: CalendarDate) -> Bool { until.map { $0 < day } ?? false }
}

extension Diagnostic {
  /// The credential that it is about, from its place in the design.
  var credential: String? {
    guard let path, path.hasPrefix("credential:") else { return nil }
    return String(path.dropFirst("credential:".count).prefix { $0 != "/" })
  }
}
