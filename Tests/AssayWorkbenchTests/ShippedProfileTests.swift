// swift-format-ignore-file: NeverForceUnwrap

import AssayFormats
import AssayLint
import AssayModel
import AssayScripting
import Testing

@testable import AssayWorkbench

/// The examples of every check that ships: the bad one is found once, by that check alone; the good one is clean.
@Suite struct ShippedProfileTests {
  struct Tried: CustomTestStringConvertible, Sendable {
    var plugin: String
    var rule: RuleID
    var example: RuleExample
    var testDescription: String { rule.name }
  }

  static let examples: [Tried] = ShippedPlugin.ids.flatMap { id in
    var sources = SourceMap()
    let plugins = load(id, &sources)
    return plugins.lintRules.flatMap { rule in rule.examples.map { Tried(plugin: id, rule: rule.id, example: $0) } }
  }

  static func load(_ id: String, _ sources: inout SourceMap) -> Plugins {
    let folder = ShippedPlugin.folder(id, &sources)!
    return Plugins([(folder, PluginPin(id: id))], sources: &sources)
  }

  @Test(arguments: ShippedPlugin.ids) func `a profile that ships loads, and each of its checks is shown`(id: String) {
    var sources = SourceMap()
    let plugins = Self.load(id, &sources)
    #expect(plugins.diagnostics == [])
    #expect(plugins.profiles.map(\.id) == [id])
    for rule in plugins.lintRules { #expect(!rule.examples.isEmpty, "\(rule.id)") }
  }

  @Test(arguments: examples) func `a check finds what its examples show`(_ tried: Tried) {
    #expect(Self.found(tried.example.bad, tried) == [tried.rule], "\(tried.example.bad)")
    #expect(Self.found(tried.example.good, tried) == [], "\(tried.example.good)")
  }

  private static func found(_ text: String, _ tried: Tried) -> [RuleID] {
    var sources = SourceMap()
    let plugins = load(tried.plugin, &sources)
    var configuration = ProjectConfiguration()
    if let written = tried.example.configuration {
      let read = DocumentReader(path: "assay.yaml").read(Array("assay: 1\n\(written)".utf8), into: &sources)
      configuration = ProjectConfiguration.read(read.documents[0], sources: sources).0
    }
    let read = DocumentReader(path: "design.yaml").read(Array(text.utf8), into: &sources)
    let loaded = Project.read(configuration: configuration, documents: read.documents, sources: sources)
    let linted = LintedProject(
      loaded.project, sources: sources, documents: read.documents, day: CalendarDate("2026-05-01")!)
    let found = plugins.lintRules.flatMap { rule in
      var findings = Findings(of: rule, in: sources)
      rule.find(linted, &findings)
      return findings.diagnostics
    }
    return (read.diagnostics + loaded.diagnostics + found).map(\.rule)
  }
}
