import AssayLint
import AssayModel
import Testing

/// The rule's own severity, then the profiles', the project's by path and credential, and last the command line's.
@Suite struct SeverityTests {
  private static let design =
    "credential: welder\nrequires: { any_of: [] }\n---\ncredential: fitter\nrequires: { any_of: [] }"

  private static func profile(_ severity: RuleSetting.Severity) -> LintProfile {
    LintProfile(
      "\(severity)", title: "T", says: "S.", source: "none", rules: ["empty-choice": severity],
      ruler: .plugin(id: "northwind", version: nil))
  }

  private static func found(
    _ settings: String, profiles: [LintProfile] = [], choices: LintChoices = LintChoices()
  ) -> [String] {
    var linted = LintedText(design, configuration: settings)
    linted.profiles = profiles
    linted.choices = choices
    return linted.found
  }

  @Test(arguments: [
    ("{ empty-choice: info }", ["info", "info"]),
    ("{ empty-choice: off }", []),
    ("{ empty-choice: { severity: warning, credentials: welder } }", ["warning", "error"]),
    ("{ empty-choice: { severity: off, credentials: [fit*] } }", ["error"]),
    ("{ empty-choice: [off, { severity: info, credentials: fitter }] }", ["info"]),
    ("{ empty-choice: [{ severity: info, credentials: fitter }, off] }", []),
    ("{ empty-choice: { severity: info, paths: '*.yaml' } }", ["info", "info"]),
    ("{ empty-choice: { severity: info, paths: design.yaml, credentials: welder } }", ["info", "error"]),
    ("{ empty-choice: { severity: info, until: 2026-05-01 } }", ["info", "info"]),
  ]) func `settings of the project, the last that matches`(settings: String, severities: [String]) {
    #expect(Self.found("lint: { rules: \(settings) }") == severities.map { "empty-choice \($0)" })
  }

  @Test func `a setting past its day holds no more, and that is said`() {
    let found = Self.found("lint: { rules: { empty-choice: { severity: off, until: 2026-04-30 } } }")
    #expect(found == ["expired-setting warning", "empty-choice error", "empty-choice error"])
  }

  @Test func `a setting for what is not there is said`() {
    let found = Self.found("lint: { rules: { empty-choice: { severity: off, credentials: wleder, paths: 'x/*' } } }")
    #expect(found.filter { $0.hasPrefix("unmatched") }.count == 2)
  }

  @Test func `a profile comes before the project, the strictest of several first`() {
    let info = Self.profile(.info)
    let warning = Self.profile(.warning)
    #expect(Self.found("profiles: [info]", profiles: [info, warning]) == ["empty-choice info", "empty-choice info"])
    #expect(Self.found("profiles: [info, warning]", profiles: [info, warning]).first == "empty-choice warning")
    let both = "profiles: [info]\nlint: { rules: { empty-choice: { severity: error, credentials: welder } } }"
    #expect(Self.found(both, profiles: [info]) == ["empty-choice error", "empty-choice info"])
    let chosen = LintChoices(profiles: ["warning"])
    #expect(Self.found("profiles: [info]", profiles: [info, warning], choices: chosen).first == "empty-choice warning")
  }

  @Test func `the command line comes last`() {
    let off = "lint: { rules: { empty-choice: off } }"
    #expect(Self.found(off, choices: LintChoices(selected: ["empty-choice"])).count == 2)
    #expect(Self.found("", choices: LintChoices(selected: ["unknown-rule"])) == [])
    #expect(Self.found("", choices: LintChoices(ignored: ["empty-choice"])) == [])
  }

  @Test func `a profile that no plugin brings is said, with the nearest`() {
    var linted = LintedText("credential: welder", configuration: "profiles: [inof]")
    linted.profiles = [Self.profile(.info)]
    let found = linted.result().result.diagnostics
    #expect(found.map(\.rule) == ["unknown-profile"] && found[0].help == "did you mean `info`?")
  }

  @Test func `a rule that is off is asked where a setting turns it on, and what it doubts stays low`() {
    let quiet = LintRule("quiet-rule", "Says.", why: "Why.", severity: .off, examples: []) { linted, findings in
      for credential in linted.credentials {
        findings.report("sure", at: nil as SourceRange?, path: "credential:\(credential.id)/")
        findings.report("unsure", at: nil as SourceRange?, severity: .info, path: "credential:\(credential.id)/")
      }
    }
    var linted = LintedText("credential: welder\n---\ncredential: fitter")
    linted.rules = [quiet]
    #expect(linted.found == [])
    linted.configuration = "lint: { rules: { quiet-rule: { severity: error, credentials: welder } } }"
    #expect(linted.found == ["quiet-rule error", "quiet-rule info"])
  }

  @Test func `an error of reading can be neither left out nor turned off`() {
    var linted = LintedText("credential: welder\noucomes: []", configuration: "lint: { rules: { unknown-field: off } }")
    linted.choices.ignored = ["unknown-field"]
    #expect(linted.found == ["unknown-field error"])
  }

  @Test func `a warning of reading can`() {
    let record = "learner: ana\nawards: [ { achievement: mig } ]"
    #expect(LintedText(record, configuration: "lint: { rules: { dangling-reference: off } }").found == [])
    #expect(
      LintedText(record, configuration: "lint: { rules: { dangling-reference: error } }").found
        == ["dangling-reference error"])
  }

  @Test func `an error in a learner's record does not stop the rules about designs`() {
    let text = Self.design + "\n---\nlearner: ana\nawrads: []"
    #expect(LintedText(text).found.filter { $0.hasPrefix("empty-choice") }.isEmpty == false)
  }
}
