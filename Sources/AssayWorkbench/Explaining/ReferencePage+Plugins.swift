internal import AssayFormats
internal import AssayLint
internal import AssayModel
internal import AssayScripting

extension ReferencePage {
  static var plugins: ReferencePage {
    let head = """
      What may stand in `plugins/NAME/plugin.lua` beside [criteria](criteria.md) and [documents](documents.md), which \
      are written with the same words as in designs. [Functions](functions.md) have a page of their own.
      """
    let types = PluginWord.builtIn.filter { $0.shape == .parameter }
    var paragraphs = [head]
    for word in PluginWord.declarations { paragraphs += described(word, heading: "##") }
    paragraphs += ["## Types of parameters", "What stands under `takes`, after the name of each parameter."]
    for word in types { paragraphs += described(word, heading: "###") }
    paragraphs.append("## Records")
    for record in PluginWord.records where record.name != Self.parameter {
      paragraphs += ["### `\(record.name)`", record.says, table(record.fields)]
    }
    return ReferencePage("plugins.md", title: "Words of plugins", paragraphs)
  }

  /// Types of parameters are shown one by one.
  private static let parameter = "parameter"

  private static func described(_ word: PluginWord, heading: String) -> [String] {
    ["\(heading) `\(word.name)`", word.says, table(word.record?.fields ?? [])] + shown(word.example)
  }

  static var functions: ReferencePage {
    var paragraphs = [
      "What scripts can call beside [their words](plugins.md). There is no way to files, programs or the clock."
    ]
    for word in PluginWord.builtIn {
      guard case .function(let signature) = word.shape else { continue }
      paragraphs.append("## `\(word.name)\(signature.parameters)`")
      paragraphs.append("\(word.says) \(signature.sentence)")
      paragraphs += shown(word.example)
    }
    let rows = [row("everywhere", LuaLibrary.basics)] + LuaLibrary.libraries.map { row("`\($0.name)`", $0.fields) }
    paragraphs += [
      "## Of Lua's own", "`pairs` goes through the keys in their order, so that equal runs give equal results.",
      (["| where | what |", "|---|---|"] + rows).joined(separator: "\n"),
    ]
    return ReferencePage("functions.md", title: "Functions of plugins", paragraphs)
  }

  static var profiles: ReferencePage {
    let shipped = ShippedPlugin.plugins()
    var paragraphs = [
      """
      What ships with Assay for policies and standards. A project chooses a profile with `profiles: [eu]` in \
      `assay.yaml`, or for one run with `assay lint --profile eu`.
      """
    ]
    for profile in shipped.profiles.sorted(by: { $0.id < $1.id }) {
      let says = profile.says.isEmpty ? "" : " " + profile.says
      paragraphs += ["## `\(profile.id)`", "\(profile.title).\(says)", "Source: \(profile.source)."]
      paragraphs += severities(profile)
      for check in shipped.lintRules where check.ruler == profile.ruler { paragraphs += described(check) }
    }
    return ReferencePage("profiles.md", title: "Profiles", paragraphs)
  }

  /// What a profile makes of rules that it does not bring.
  private static func severities(_ profile: LintProfile) -> [String] {
    let rows = profile.rules.sorted { $0.key < $1.key }.map { "| `\($0.key)` | \($0.value.rawValue) |" }
    return rows.isEmpty ? [] : [(["| rule | severity |", "|---|---|"] + rows).joined(separator: "\n")]
  }

  private static func described(_ check: LintRule) -> [String] {
    [
      "### `\(check.id)`", "\(check.says) \(check.why)",
      "Severity: \(check.severity.rawValue). Source: \(check.source).",
    ] + check.examples.flatMap(shown)
  }

  private static func shown(_ example: ScriptExample) -> [String] {
    ["```lua\n\(example.lua)\n```"]
      + (example.yaml.isEmpty ? [] : ["And where it is used:", "```yaml\n\(example.yaml)\n```"])
  }

  private static func row(_ name: String, _ fields: [String]) -> String {
    "| \(name) | \(fields.map { "`\($0)`" }.joined(separator: " ")) |"
  }
}
