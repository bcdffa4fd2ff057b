package import AssayFormats
internal import AssayLint
internal import AssayModel
internal import AssayScripting

/// Every rule that a project is linted by, and how severe it is there.
package struct RuleList: Sendable {
  private struct Row: Sendable {
    var rule: LintRule
    var severity: RuleSetting.Severity
    /// The profiles that bring it, or that say how severe it is.
    var profiles: [String]

    /// Who rules, and by which profile: `eu 1.0.0, profile eu`.
    var label: String {
      let ruler = rule.ruler == .core ? [] : [rule.ruler.label]
      return (ruler + profiles.map { "profile \($0)" }).joined(separator: ", ")
    }
  }

  private let rows: [Row]
  /// What reading reports under; how severe that is depends on the finding.
  private let reading: [CoreRule]

  /// The rules of a project, which was opened with the profiles that the request names.
  package init(_ project: OpenProject, request: LintRequest) {
    let severities = project.linter(request.choices).severities(for: project.linted(on: request.day))
    self.init(project.rules, project.profiles) { severities.severity(of: $0) }
  }

  /// Without a project: the rules of this program and of what ships, each as severe as it says itself or as one of the
  /// profiles says that were asked for.
  package init(profiles asked: [String] = []) {
    let shipped = ShippedPlugin.plugins()
    let chosen = shipped.profiles.filter { asked.contains($0.id) }
    self.init(LintRule.builtIn + shipped.lintRules, shipped.profiles) { rule in
      chosen.lazy.compactMap { $0.rules[rule.id] }.first ?? rule.severity
    }
  }

  private init(_ rules: [LintRule], _ profiles: [LintProfile], _ severity: (LintRule) -> RuleSetting.Severity) {
    rows = (rules + LintRule.aboutLinting).sorted { $0.id < $1.id }.map { rule in
      let bringing = profiles.filter { profile in
        profile.rules[rule.id] != nil || (rule.ruler != .core && rule.ruler == profile.ruler)
      }
      return Row(rule: rule, severity: severity(rule), profiles: bringing.map(\.id).sorted())
    }
    reading = CoreRule.builtIn
  }

  private init(rows: [Row], reading: [CoreRule]) {
    self.rows = rows
    self.reading = reading
  }

  package var names: [String] { rows.map(\.rule.id.name) + reading.map(\.id.name) }
  package var isEmpty: Bool { rows.isEmpty && reading.isEmpty }

  /// The profiles that ship, for whoever names one that is not there.
  package static var shippedProfiles: [String] { ShippedPlugin.plugins().profiles.map(\.id).sorted() }

  /// Those that one of the profiles brings or sets.
  package func brought(by profiles: [String]) -> RuleList {
    RuleList(rows: rows.filter { row in row.profiles.contains { profiles.contains($0) } }, reading: [])
  }

  /// Those that hold all the words, in their name, their sentence or the name of who rules.
  package func filtered(by words: [String]) -> RuleList {
    let words = words.map { $0.lowercased() }
    func holds(_ text: String) -> Bool { words.allSatisfy { text.lowercased().contains($0) } }
    return RuleList(
      rows: rows.filter { holds("\($0.rule.id) \($0.rule.says) \($0.rule.ruler.label) \($0.label)") },
      reading: reading.filter { holds("\($0.id) \($0.says) \(Ruler.core.label)") })
  }

  package var text: StyledText {
    var text = StyledText()
    let width = (rows.map { $0.rule.id.name.count } + reading.map { $0.id.name.count }).max() ?? 0
    func append(_ name: String, _ severity: String, _ role: StyledText.Role, _ label: String, _ says: String) {
      text.append(name.printable, .path)
      text.append(String(repeating: " ", count: width - name.count + 2))
      text.append(severity, role)
      text.append(String(repeating: " ", count: max(1, 9 - severity.count)))
      if !label.isEmpty { text.append("(\(label.printable)) ", .muted) }
      text.appendLine(says.printable)
    }
    for row in rows {
      append(row.rule.id.name, row.severity.rawValue, row.severity.role, row.label, row.rule.says)
    }
    for rule in reading { append(rule.id.name, "reading", .muted, "", rule.says) }
    return text
  }

  package var json: JSONValue {
    let asked = rows.map { row -> JSONValue in
      [
        "rule": .string(row.rule.id.name), "severity": .string(row.severity.rawValue),
        "default_severity": .string(row.rule.severity.rawValue), "source": .string(row.rule.ruler.label),
        "profiles": .array(row.profiles.map(JSONValue.string)), "says": .string(row.rule.says),
        "why": .string(row.rule.why), "standard": .string(row.rule.source),
      ]
    }
    let read = reading.map { rule -> JSONValue in
      [
        "rule": .string(rule.id.name), "severity": .null, "default_severity": .null,
        "source": .string(Ruler.core.label), "profiles": [], "says": .string(rule.says), "why": .string(rule.advice),
        "standard": .null,
      ]
    }
    return ["assay": 1, "rules": .array(asked + read)]
  }
}

extension RuleSetting.Severity {
  fileprivate var role: StyledText.Role {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .info
    case .off: .muted
    }
  }
}
