internal import AssayFormats
internal import AssayLint
internal import AssayModel

extension ReferencePage {
  static var criteria: ReferencePage {
    ReferencePage(
      "criteria.md", title: "Criteria",
      ["What may stand under `requires`, in a design and in a plugin alike."]
        + CriterionKind.builtIn.flatMap { kind in
          [
            "## `\(kind.word)`", [kind.says, kind.details, kind.use].filter { !$0.isEmpty }.joined(separator: " "),
            kind.fields.isEmpty ? "Takes \(kind.value.phrase)." : table(kind.fields),
            "```yaml\n\(kind.example)\n```", "In a plugin:", "```lua\n\(kind.luaExample)\n```",
          ]
        })
  }

  static var patterns: ReferencePage {
    ReferencePage(
      "patterns.md", title: "Patterns",
      [
        "\(Pattern.type.says) A pattern may be just an id or a list of ids.",
        table(Pattern.type.fieldDescriptions),
        "```yaml\ncredits: { at_least: 6 ects, of: { tag: welding, except: { issuer: northwind } } }\n```",
      ])
  }

  static var documents: ReferencePage {
    ReferencePage(
      "documents.md", title: "Documents and records",
      ["What may be written in the files of a project. Documents come first, then the records within them."]
        + RecordDescription.builtIn.flatMap { record in
          [
            "## `\(record.name)`", record.says + (record.source.isEmpty ? "" : " Follows \(record.source)."),
            table(record.fields),
          ]
        })
  }

  static var diagnostics: ReferencePage {
    ReferencePage(
      "diagnostics.md", title: "Diagnostics",
      ["What `assay check` may say. `assay explain NAME` says the same in the terminal."]
        + CoreRule.builtIn.flatMap { rule in
          ["## `\(rule.id)`", "\(rule.says) \(rule.advice)"] + (rule.example.map(shown) ?? [])
        })
  }

  static var rules: ReferencePage {
    ReferencePage(
      "rules.md", title: "Rules",
      [
        """
        What `assay lint` may say beside what `assay check` says. `assay explain NAME` says the same in the terminal,
        `assay rules` how severe each is in a project.
        """
      ]
        + (LintRule.builtIn + LintRule.aboutLinting).sorted { $0.id < $1.id }.flatMap { rule in
          [
            "## `\(rule.id)`", "\(rule.says) \(rule.why)",
            "Severity: \(rule.severity.rawValue). Source: \(rule.source).",
          ] + rule.examples.flatMap(shown)
        })
  }

  static func shown(_ example: RuleExample) -> [String] {
    // A character that cannot be seen is shown by its number.
    let bad = example.bad.replacing("\u{7}", with: "\\u0007")
    let language = example.path.hasSuffix(".json") ? "json" : example.path.hasSuffix(".lua") ? "lua" : "yaml"
    let before = example.before.map { ["Before:", block($0, language), "Now:"] } ?? []
    return before + [block(bad, language), "Corrected:", block(example.good, language)]
  }

  private static func block(_ text: String, _ language: String) -> String {
    "```\(language)\n\(text)\(text.hasSuffix("\n") ? "" : "\n")```"
  }

  static func table(_ fields: [FieldDescription]) -> String {
    let rows = fields.map { field in
      "| `\(field.name)`\(field.isRequired ? " (required)" : "") | \(cell(field.form.phrase)) | \(cell(field.says)) |"
    }
    return (["| field | takes | what it says |", "|---|---|---|"] + rows).joined(separator: "\n")
  }

  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
