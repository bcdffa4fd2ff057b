import AssayFormats
import AssayLint
import AssayModel
import AssayTestSupport

/// A design as it is linted, with its comments and the lint settings of its project.
struct LintedText {
  var text: String
  var configuration = ""
  var day = "2026-05-01"
  var choices = LintChoices()
  var rules = [LintRule.named("empty-choice")]
  var profiles: [LintProfile] = []

  init(_ text: String, configuration: String = "") {
    self.text = text
    self.configuration = configuration
  }

  func result() -> (result: Linter.Result, sources: SourceMap) {
    let read = YAMLProject(text, configuration: configuration)
    guard let day = CalendarDate(day) else { preconditionFailure("`\(day)` is no day") }
    let linted = LintedProject(read.project, sources: read.sources, documents: read.documents, day: day)
    let linter = Linter(rules: rules, profiles: profiles, choices: choices)
    let comments = SourceComment.inYAML(read.documents, in: read.sources)
    return (linter.lint(linted, reported: read.diagnostics, comments: comments), read.sources)
  }

  /// Rule, severity and, where it is accepted, by what: `empty-choice error`, `empty-choice error (comment)`.
  var found: [String] {
    result().result.diagnostics.map { finding in
      "\(finding.rule) \(finding.severity.rawValue)"
        + (finding.acceptance.map { " (\($0.kind.rawValue))" } ?? "")
    }
  }

  /// The text with all its safe fixes, until there are none.
  func fixed(unsafeToo: Bool = false) -> String {
    var copy = self
    for _ in 0..<10 {
      let (result, sources) = copy.result()
      let corrected = CorrectedFiles(result.diagnostics, in: sources, unsafeToo: unsafeToo)
      guard let bytes = corrected.bytes["design.yaml"] else { break }
      copy.text = String(decoding: bytes, as: UTF8.self)
    }
    return copy.text
  }
}

extension LintRule {
  static func named(_ name: String) -> LintRule {
    guard let rule = builtIn.first(where: { $0.id.name == name }) else { preconditionFailure("no rule `\(name)`") }
    return rule
  }
}
