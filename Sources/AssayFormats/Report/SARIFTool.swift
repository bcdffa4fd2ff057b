internal import AssayModel

/// The program and the plugins that ruled, with the rules that findings mention.
struct SARIFTool {
  private let version: String
  private let core: [ReportedRule]
  private let plugins: [(ruler: Ruler, rules: [ReportedRule])]

  init(_ report: Report) {
    version = report.version
    let rules = report.mentionedRules
    core = rules.filter { $0.ruler == .core }
    let rulers = Set(rules.map(\.ruler)).subtracting([.core]).sorted { $0.label < $1.label }
    plugins = rulers.map { ruler in (ruler, rules.filter { $0.ruler == ruler }) }
  }

  var json: JSONValue {
    .present([
      "driver": .present([
        "name": "assay",
        "semanticVersion": version.isEmpty ? Optional.none : .string(version),
        "rules": .array(core.map(Self.descriptor)),
      ]),
      "extensions": plugins.isEmpty ? Optional.none : .array(plugins.map(Self.component)),
    ])
  }

  /// Where the program's own rule stands in its list; nil for a plugin's.
  func index(of rule: RuleID, ruledBy ruler: Ruler) -> Int? {
    ruler == .core ? core.firstIndex { $0.id == rule } : nil
  }

  /// A plugin's rule, by the plugin and its place in the plugin's list; nil for the program's own.
  func reference(to rule: RuleID, ruledBy ruler: Ruler) -> JSONValue? {
    guard let place = plugins.firstIndex(where: { $0.ruler == ruler }),
      let index = plugins[place].rules.firstIndex(where: { $0.id == rule })
    else { return nil }
    return [
      "id": .string(rule.name), "index": .integer(index),
      "toolComponent": ["name": .string(Self.name(of: ruler)), "index": .integer(place)],
    ]
  }

  static func level(_ severity: Diagnostic.Severity) -> JSONValue {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  private static func component(_ plugin: (ruler: Ruler, rules: [ReportedRule])) -> JSONValue {
    var version: String?
    if case .plugin(_, let known) = plugin.ruler { version = known }
    return .present([
      "name": .string(name(of: plugin.ruler)), "version": version.map(JSONValue.string),
      "rules": .array(plugin.rules.map(descriptor)),
    ])
  }

  private static func name(of ruler: Ruler) -> String {
    switch ruler {
    case .core: "assay"
    case .plugin(let id, _): id
    }
  }

  private static func descriptor(_ rule: ReportedRule) -> JSONValue {
    let source = rule.source.map { "Source: \($0)." }
    let text = [rule.why, source].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    let configuration: JSONValue = rule.severity.map { ["level": level($0)] } ?? ["enabled": false]
    return .present([
      "id": .string(rule.id.name),
      "shortDescription": ["text": .string(SARIFRun.escaped(rule.says))],
      "help": text.isEmpty
        ? Optional.none : ["text": .string(SARIFRun.escaped(text)), "markdown": .string(text)],
      "defaultConfiguration": configuration,
    ])
  }
}
