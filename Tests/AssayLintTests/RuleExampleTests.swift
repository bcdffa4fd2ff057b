// swift-format-ignore-file: NeverForceUnwrap

import AssayFormats
import AssayLint
import AssayModel
import AssayTestSupport
import Testing

/// Every rule's own examples: the bad one is found once, under that rule and no other; the good one is clean.
@Suite struct RuleExampleTests {
  @Test(arguments: LintRule.builtIn.map(\.id.name)) func `a rule finds what its examples show`(name: String) throws {
    let rule = try #require(LintRule.builtIn.first { $0.id.name == name })
    #expect(!rule.examples.isEmpty)
    // Examples of plugins are tried where plugins can be loaded.
    for example in rule.examples where !example.path.hasSuffix(".lua") {
      #expect(Self.found(in: example.bad, example, by: rule).map(\.rule) == [rule.id], "\(example.bad)")
      #expect(Self.found(in: example.good, example, by: rule).isEmpty, "\(example.good)")
    }
  }

  /// What every rule finds that is on, and the example's own.
  static func found(in text: String, _ example: RuleExample, by own: LintRule) -> [Diagnostic] {
    let read = YAMLProject(text, configuration: example.configuration)
    #expect(read.diagnostics.isEmpty, "\(text)")
    let earlier = example.before.map { EarlierProject("main", YAMLProject($0).project) }
    let linted = LintedProject(
      read.project, sources: read.sources, documents: read.documents, day: example.day ?? CalendarDate("2026-05-01")!,
      earlier: earlier)
    // That `forbids` may lose a credential goes without saying in examples of what else it does.
    let asked = LintRule.builtIn.filter { $0.id == own.id || ($0.severity != .off && $0.id != "not-monotone") }
    return asked.flatMap { rule in
      var findings = Findings(of: rule, in: read.sources)
      rule.find(linted, &findings)
      return findings.diagnostics
    }
  }
}
