import AssayLint
import AssayModel
import Testing

@testable import AssayScripting

/// What the reference pages and editors say of plugins' words is what the words do.
@Suite struct PluginWordTests {
  private static let declared = PluginWord.declarations.map(\.example.lua).joined(separator: "\n\n")

  @Test func `the examples of all words make a plugin`() {
    let tried = ScriptedProject(Self.declared, header: "")
    #expect(tried.diagnostics.map(\.message) == [])
    #expect(tried.plugins.ownKinds.map(\.word) == ["northwind/floor_ready", "northwind/of_age"])
    #expect(tried.plugins.questions.map(\.word) == ["northwind/witnessed"])
    #expect(tried.plugins.profiles.map(\.id) == ["co-signed"])
    #expect(tried.plugins.lintRules.map(\.id) == ["northwind/practical-without-supervision"])
  }

  @Test(arguments: PluginWord.declarations.map(\.example.yaml).filter { $0.hasPrefix("requires") })
  func `a design uses what is declared as it is shown`(yaml: String) {
    let tried = ScriptedProject(Self.declared, design: "credential: welder\n\(yaml)\n", header: "")
    #expect(tried.diagnostics.map(\.message) == [])
    #expect(tried.project.credentials["welder"]?.achievement.requires != nil)
  }

  @Test(arguments: Parameter.Kind.allCases) func `the example of a type of parameters is read`(_ kind: Parameter.Kind) {
    let plugin = """
      criterion "tried" {
        says = "Is tried.", takes = { p = \(kind.example) }, requires = function(p) return stated "x" end,
      }
      """
    let tried = ScriptedProject(plugin)
    #expect(tried.diagnostics.map(\.message) == [])
    #expect(tried.plugins.ownKinds.first?.fields.map(\.name) == ["p"])
  }

  @Test(arguments: PluginWord.builtIn.map(\.name)) func `editors know what the functions of a word take`(name: String) {
    for word in PluginWord.builtIn where word.name == name {
      for field in word.record?.fields ?? [] {
        guard case .function = field.form else { continue }
        #expect(word.signatures[field.name] != nil, "say what `\(field.name)` takes, in `signatures` of `\(name)`")
      }
      if case .function = word.shape { #expect(word.example.lua.contains(name + "(")) }
    }
  }

  @Test func `editors know every field that scripts are handed`() throws {
    let award = try #require(SeenRecords.all.first { $0.name == "award" }).fields.map(\.name)
    #expect(Set(Record.awardFields).subtracting(award) == [])
    let learner = try #require(SeenRecords.all.first { $0.name == "learner" })
    #expect(learner.fields.map(\.name) == Record.learnerParts)
    #expect(!learner.fields.contains { $0.form == .anything })
    let names = SeenRecords.all.map(\.name)
    #expect(names.count == Set(names).count)
  }
}
