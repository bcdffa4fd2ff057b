import AssayLint
import AssayModel
import AssayScripting
import Testing

/// The examples that explain the rules about plugins.
@Suite struct ScriptRuleTests {
  static let shown = CoreRule.builtIn.filter { $0.example?.path.hasSuffix(".lua") == true }.map(\.id.name)

  @Test(arguments: shown) func `a bad example breaks its rule and no other`(_ rule: String) throws {
    let example = try #require(CoreRule.builtIn.first { $0.id.name == rule }?.example)
    var limits = ScriptLimits()
    limits.budget = 2_000_000
    if rule == "script-memory" { limits.budget = nil }
    #expect(ScriptedProject(example.bad, limits: limits, header: "").rules == [RuleID(rule)])
    #expect(ScriptedProject(example.good, limits: limits, header: "").rules == [])
  }

  static let linted = LintRule.builtIn.flatMap { rule in
    rule.examples.filter { $0.path.hasSuffix(".lua") }.map { (rule.id.name, $0) }
  }

  @Test(arguments: linted) func `a rule about plugins finds what its examples show`(
    _ rule: String, _ example: RuleExample
  ) throws {
    let rule = try #require(LintRule.builtIn.first { $0.id.name == rule })
    #expect(Self.found(in: example.bad, example, by: rule) == [rule.id])
    #expect(Self.found(in: example.good, example, by: rule) == [])
  }

  private static func found(in text: String, _ example: RuleExample, by rule: LintRule) -> [RuleID] {
    let tried = ScriptedProject(text, header: "")
    let earlier = example.before.map { before in
      EarlierProject(
        "main", ScriptedProject(before, header: "").project, changedPlugins: ["northwind"], isWrittenAlike: true)
    }
    let linted = LintedProject(
      tried.project, sources: tried.sources, documents: tried.documents, day: CalendarDate(dayNumber: 740_000),
      earlier: earlier)
    var findings = Findings(of: rule, in: tried.sources)
    rule.find(linted, &findings)
    return (tried.diagnostics + findings.diagnostics).map(\.rule)
  }
}
