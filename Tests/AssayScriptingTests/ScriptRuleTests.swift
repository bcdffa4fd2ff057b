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
}
