package import AssayFormats
internal import AssayLint
internal import AssayModel
internal import AssayScripting
internal import AssayTesting

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
        text.append("  " + member.word.printable, .path)
        text.appendLine(String(repeating: " ", count: width - member.word.count + 2) + member.says.printable)
      }
    }
    return text
  }

  private enum Group: String, CaseIterable {
    case criteria = "criteria, under `requires`"
    case patternKeys = "keys of patterns, which select awards"
    case pluginCriteria = "criteria of plugins"
    case questions = "questions of plugins about an award, after `is`"
    case documents, records
    case pluginWords = "words of plugins, which declare something"
    case parameters = "types of parameters in plugins"
    case functions = "functions of plugins"
    case testWords = "words of tests"
    case learnerMethods = "what can be asked of a learner in tests, behind a colon"
    case matchers = "expectations of tests, behind `expect(…)` and a colon"
    case profiles = "profiles, which projects choose"
    case rules = "diagnostics"
    case lintRules = "rules of `assay lint`"
    case checks = "rules that plugins and profiles bring"

    init?(of meaning: Meaning) {
      switch meaning {
      case .criterion(_, .core): self = .criteria
      case .criterion(_, .plugin): self = .pluginCriteria
      case .question: self = .questions
      case .pluginWord(let word):
        switch word.shape {
        case .declaration: self = .pluginWords
        case .parameter: self = .parameters
        case .function: self = .functions
        }
      case .benchWord: self = .testWords
      case .learnerMethod: self = .learnerMethods
      case .matcher: self = .matchers
      case .profile: self = .profiles
      case .patternKey: self = .patternKeys
      case .record(let record): self = record.isDocument ? .documents : .records
      case .rule: self = .rules
      case .lintRule(let rule): self = rule.ruler == .core ? .lintRules : .checks
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
    text.appendLine("  " + says.printable)
    switch self {
    case .criterion(let kind, let ruler):
      if !kind.details.isEmpty { text.appendLine("  " + kind.details) }
      // A plugin's criterion uses up what the words do that it is made of.
      if ruler == .core { text.appendLine("  " + kind.use) }
      Self.append(kind.fields, or: kind.value, to: &text)
      Self.append("for example:", kind.example, to: &text)
      if ruler == .core {
        Self.append("and in a plugin:", kind.luaExample, to: &text)
      } else {
        text.appendLine()
        text.appendLine("  declared by \(ruler.label.printable)")
      }
    case .question(let question):
      text.appendLine("  reads \(question.reads.map { "`\($0)`" }.joined(separator: ", ").printable)")
      Self.append("for example:", "count: { at_least: 1, of: { is: \(question.word) } }", to: &text)
      text.appendLine()
      text.appendLine("  declared by \(question.ruler.label.printable)")
    case .pluginWord(let word): Self.append(word, to: &text)
    case .benchWord(let word):
      let ways = [word.signature] + word.overloads
      Self.append(ways.map { "\(word.name)\($0.parameters)" }, ways, word.example, to: &text)
    case .learnerMethod(let method):
      Self.append(["ana:\(method.name)\(method.signature.parameters)"], [method.signature], method.example, to: &text)
    case .matcher(let matcher):
      let written = "expect(…):\(matcher.name)\(matcher.signature.parameters)"
      Self.append([written], [matcher.signature], matcher.example, to: &text)
    case .profile(let profile, let checks):
      if !profile.says.isEmpty { text.appendLine("  " + profile.says.printable) }
      text.appendLine("  source: \(profile.source.printable)")
      text.appendLine("  declared by \(profile.ruler.label.printable)")
      Self.append("choose it in `assay.yaml`:", "profiles: [\(profile.id)]", to: &text)
      Self.append(checks, profile, to: &text)
    case .patternKey(let field): text.appendLine("  " + field.phrase(of: nil))
    case .field(let field, let record): text.appendLine("  " + field.phrase(of: record))
    case .record(let record):
      if !record.source.isEmpty { text.appendLine("  follows \(record.source)") }
      Self.append(record.fields, of: record, or: nil, to: &text)
    case .rule(let rule):
      text.appendLine("  " + rule.advice)
    case .lintRule(let rule):
      text.appendLine("  " + rule.why.printable)
      text.appendLine("  source: \(rule.source.printable)")
      text.appendLine("  severity: \(rule.severity.rawValue), unless a project says otherwise")
      if rule.ruler != .core { text.appendLine("  ruled by \(rule.ruler.label.printable)") }
      for example in rule.examples {
        if let before = example.before { Self.append("for example, this was there before:", before, to: &text) }
        Self.append(
          example.before == nil ? "for example, this is found:" : "and this is found now:", example.bad, to: &text)
        Self.append("and this is not:", example.good, to: &text)
      }
    }
    return text
  }

  private static func append(_ word: PluginWord, to text: inout StyledText) {
    if case .function(let signature) = word.shape { text.appendLine("  written `\(word.name)\(signature.parameters)`") }
    if let record = word.record { append(record.fields, or: nil, to: &text) }
    append("for example:", word.example.lua, to: &text)
    if !word.example.yaml.isEmpty { append("and where it is used:", word.example.yaml, to: &text) }
  }

  /// How something of tests is written, what that takes and gives, and an example.
  private static func append(
    _ ways: [String], _ signatures: [ScriptSignature], _ example: String, to text: inout StyledText
  ) {
    for (way, signature) in zip(ways, signatures) {
      text.appendLine("  written `\(way)`")
      if !signature.sentence.isEmpty { text.appendLine("  " + signature.sentence) }
    }
    append("for example:", example, to: &text)
  }

  /// What a profile looks at, and what it makes of the rules of others.
  private static func append(_ checks: [LintRule], _ profile: LintProfile, to text: inout StyledText) {
    let severities = profile.rules.sorted { $0.key < $1.key }.map { ($0.key.name, $0.value, "") }
    let own = checks.filter { profile.rules[$0.id] == nil }.map { ($0.id.name, $0.severity, $0.says) }
    let rows = own + severities
    if rows.isEmpty { return }
    text.appendLine()
    text.appendLine("  rules:")
    let width = rows.map { $0.0.count }.max() ?? 0
    for (name, severity, says) in rows {
      text.append("    " + name.printable, .path)
      let gap = String(repeating: " ", count: width - name.count + 2)
      let words =
        severity.rawValue + String(repeating: " ", count: max(1, 9 - severity.rawValue.count)) + says.printable
      text.appendLine(gap + (says.isEmpty ? severity.rawValue : words))
    }
  }

  private static func append(_ words: String, _ lines: String, to text: inout StyledText) {
    text.appendLine()
    text.appendLine("  " + words)
    let lines = lines.hasSuffix("\n") ? lines.dropLast() : lines[...]
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      text.appendLine(line.isEmpty ? "" : "    " + String(line).printable)
    }
  }

  private static func append(
    _ fields: [FieldDescription], of record: RecordDescription? = nil, or form: TypeForm?, to text: inout StyledText
  ) {
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
      let phrase = field.phrase(of: record)
      let takes = phrase.prefix(1).uppercased() + phrase.dropFirst() + "."
      text.appendLine((space + (field.says.isEmpty ? "" : field.says + " ") + takes).printable)
    }
  }
}

extension FieldDescription {
  /// "takes text; required". An evaluation is read and never written: of its fields, "holds text".
  fileprivate func phrase(of record: RecordDescription?) -> String {
    record == BenchRecords.evaluation
      ? "holds \(form.phrase)\(isRequired ? "" : ", or nil")" : "takes \(form.phrase)\(isRequired ? "; required" : "")"
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
