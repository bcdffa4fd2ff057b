import AssayLint
import AssayModel
import Testing

/// The examples of the linter's own rules: the bad one is found, the good one is not.
@Suite struct AboutLintingTests {
  static let shown = LintRule.aboutLinting.filter { !$0.examples.isEmpty }.map(\.id.name)

  @Test(arguments: shown) func `a rule finds what its examples show`(name: String) throws {
    let rule = try #require(LintRule.aboutLinting.first { $0.id.name == name })
    for example in rule.examples {
      #expect(Self.found(in: example.bad, example) == [rule.id], "\(example.bad)")
      #expect(Self.found(in: example.good, example) == [], "\(example.good)")
    }
  }

  @Test func `every rule but the baseline's is shown`() {
    let silent = LintRule.aboutLinting.filter { $0.examples.isEmpty }.map(\.id)
    #expect(silent == ["stale-baseline-entry"])
  }

  private static func found(in text: String, _ example: RuleExample) -> [RuleID] {
    var linted =
      example.path == "assay.yaml"
      // The two lines that every `assay.yaml` has come with the tried project.
      ? LintedText(
        "credential: welder", configuration: text.split(separator: "\n").dropFirst(2).joined(separator: "\n"))
      : LintedText(text)
    if let day = example.day { linted.day = "\(day)" }
    return linted.result().result.diagnostics.filter { $0.acceptance == nil }.map(\.rule)
  }
}
