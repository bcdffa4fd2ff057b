package import AssayFormats
internal import AssayLint
internal import AssayModel

extension Glossary {
  /// The words by group, each with its sentence. Fields are found under their records.
  package var contents: StyledText {
    var text = StyledText()
    for group in Group.allCases {
      let members = meanings.filter { Group(of: $0) == group }
      if members.isEmpty { continue }
      if !text.isEmpty { text.appendLine() }
      text.appendLine(group.rawValue, .emphasis)
      let width = members.map { $0.word.count }.max() ?? 0
      for member in members {
        text.append("  " + member.word, .path)
        text.appendLine(String(repeating: " ", count: width - member.word.count + 2) + member.says)
      }
    }
    return text
  }

  private enum Group: String, CaseIterable {
    case criteria = "criteria, under `requires`"
    case patternKeys = "keys of patterns, which select awards"
    case documents, records
    case rules = "diagnostics"
    case lintRules = "rules of `assay lint`"

    init?(of meaning: Meaning) {
      switch meaning {
      case .criterion: self = .criteria
      case .patternKey: self = .patternKeys
      case .record(let record): self = record.isDocument ? .documents : .records
      case .rule: self = .rules
      case .lintRule: self = .lintRules
      case .field: return nil
      }
    }
  }
}

extension Glossary.Meaning {
  /// All there is to say, for the terminal.
  package var text: StyledText {
    var text = StyledText(word, .emphasis)
    text.appendLine(": \(noun)", .muted)
    text.appendLine("  " + says)
    switch self {
    case .criterion(let kind):
      if !kind.details.isEmpty { text.appendLine("  " + kind.details) }
      text.appendLine("  " + kind.use)
      Self.append(kind.fields, or: kind.value, to: &text)
      text.appendLine()
      text.appendLine("  for example:")
      for line in kind.example.split(separator: "\n") { text.appendLine("    " + line) }
    case .patternKey(let field), .field(let field, _):
      text.appendLine("  takes \(field.form.phrase)\(field.isRequired ? "; required" : "")")
    case .record(let record):
      if !record.source.isEmpty { text.appendLine("  follows \(record.source)") }
      Self.append(record.fields, or: nil, to: &text)
    case .rule(let rule):
      text.appendLine("  " + rule.advice)
    case .lintRule(let rule):
      text.appendLine("  " + rule.why)
      text.appendLine("  source: \(rule.source)")
      text.appendLine("  severity: \(rule.severity.rawValue), unless a project says otherwise")
      if rule.ruler != .core { text.appendLine("  ruled by \(rule.ruler.label.printable)") }
      for example in rule.examples {
        Self.append("for example, this is found:", example.bad, to: &text)
        Self.append("and this is not:", example.good, to: &text)
      }
    }
    return text
  }

  private static func append(_ words: String, _ lines: String, to text: inout StyledText) {
    text.appendLine()
    text.appendLine("  " + words)
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      text.appendLine(line.isEmpty ? "" : "    " + String(line).printable)
    }
  }

  private static func append(_ fields: [FieldDescription], or form: TypeForm?, to text: inout StyledText) {
    guard !fields.isEmpty else {
      if let form { text.appendLine("  takes \(form.phrase)") }
      return
    }
    text.appendLine()
    text.appendLine("  fields:")
    let width = fields.map(\.name.count).max() ?? 0
    for field in fields {
      text.append("    " + field.name, .path)
      let space = String(repeating: " ", count: width - field.name.count + 2)
      text.appendLine("\(space)\(field.says) Takes \(field.form.phrase)\(field.isRequired ? "; required" : "").")
    }
  }
}

extension CriterionKind {
  /// What it uses up, and whether more awards can lose it.
  var use: String {
    let using =
      switch uses {
      case .awards: "Uses up the awards that it counts"
      case .evidence: "Uses up the pieces of evidence that it counts"
      case .nothing: "Uses nothing up"
      }
    return using + (isMonotone ? "." : "; more awards can lose it.")
  }
}
