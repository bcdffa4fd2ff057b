package import AssayFormats
internal import AssayLint
internal import AssayModel

/// Every rule that a project is linted by, and how severe it is there.
package struct RuleList: Sendable {
  private struct Row: Sendable {
    var rule: LintRule
    var severity: RuleSetting.Severity
  }

  private let rows: [Row]
  /// What reading reports under; how severe that is depends on the finding.
  private let reading: [CoreRule]

  /// Without a project, every rule is as severe as it says itself.
  package init(_ project: OpenProject?, request: LintRequest) {
    let rules = (project?.rules ?? LintRule.builtIn) + LintRule.aboutLinting
    let severities = project.map { $0.linter(request.choices).severities(for: $0.linted(on: request.day)) }
    rows = rules.sorted { $0.id < $1.id }.map { rule in
      Row(rule: rule, severity: severities?.severity(of: rule) ?? rule.severity)
    }
    reading = CoreRule.builtIn
  }

  private init(rows: [Row], reading: [CoreRule]) {
    self.rows = rows
    self.reading = reading
  }

  package var names: [String] { rows.map(\.rule.id.name) + reading.map(\.id.name) }
  package var isEmpty: Bool { rows.isEmpty && reading.isEmpty }

  /// Those that hold all the words, in their name, their sentence or the name of who rules.
  package func filtered(by words: [String]) -> RuleList {
    let words = words.map { $0.lowercased() }
    func holds(_ text: String) -> Bool { words.allSatisfy { text.lowercased().contains($0) } }
    return RuleList(
      rows: rows.filter { holds("\($0.rule.id) \($0.rule.says) \($0.rule.ruler.label)") },
      reading: reading.filter { holds("\($0.id) \($0.says) \(Ruler.core.label)") })
  }

  package var text: StyledText {
    var text = StyledText()
    let width = (rows.map { $0.rule.id.name.count } + reading.map { $0.id.name.count }).max() ?? 0
    func append(_ name: String, _ severity: String, _ role: StyledText.Role, _ ruler: Ruler, _ says: String) {
      text.append(name, .path)
      text.append(String(repeating: " ", count: width - name.count + 2))
      text.append(severity, role)
      text.append(String(repeating: " ", count: max(1, 9 - severity.count)))
      if ruler != .core { text.append("(\(ruler.label.printable)) ", .muted) }
      text.appendLine(says.printable)
    }
    for row in rows {
      append(row.rule.id.name, row.severity.rawValue, row.severity.role, row.rule.ruler, row.rule.says)
    }
    for rule in reading { append(rule.id.name, "reading", .muted, .core, rule.says) }
    return text
  }

  package var json: JSONValue {
    let asked = rows.map { row -> JSONValue in
      [
        "rule": .string(row.rule.id.name), "severity": .string(row.severity.rawValue),
        "default_severity": .string(row.rule.severity.rawValue), "source": .string(row.rule.ruler.label),
        "says": .string(row.rule.says), "why": .string(row.rule.why), "standard": .string(row.rule.source),
      ]
    }
    let read = reading.map { rule -> JSONValue in
      [
        "rule": .string(rule.id.name), "severity": .null, "default_severity": .null,
        "source": .string(Ruler.core.label), "says": .string(rule.says), "why": .string(rule.advice), "standard": .null,
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
