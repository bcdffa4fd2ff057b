import AssayFormats
import AssayModel
import Testing

/// One vocabulary, two spellings: what the page of criteria shows for plugins means what it shows for designs.
@Suite struct LuaSpellingTests {
  @Test(arguments: CriterionKind.builtIn.map(\.word)) func `a criterion means the same in a plugin as in a design`(
    word: String
  ) throws {
    let kind = try #require(CriterionKind.builtIn.first { $0.word == word })
    let indented = kind.example.split(separator: "\n").map { "      \($0)" }.joined(separator: "\n")
    let design = "credential: c\nvalidity:\n  renewals:\n  - extends: 2 years\n    requires:\n\(indented)\n"
    let plugin = """
      credential "c" { validity = { renewals = { { extends = "2 years", requires = \(kind.luaExample) } } } }
      """
    let written = try #require(Self.criterion(ScriptedProject("", design: design)))
    #expect(written.word == word)
    #expect(Self.criterion(ScriptedProject(plugin)) == written, "\(kind.luaExample)")
  }

  private static func criterion(_ tried: ScriptedProject) -> Criterion? {
    tried.project.credentials["c"]?.achievement.validity.renewals.first?.requires
  }

  @Test(arguments: [
    ("holds: mig\nname: seen", "holds { \"mig\", name = \"seen\" }"),
    (
      "count: { at_least: 2, of: { tag: welding }, distinct: { for: 2 } }",
      "count { at_least = 2, of = { tag = \"welding\" }, distinct = { [\"for\"] = 2 } }"
    ),
    ("stated: 'Say \"yes\"'", "stated \"Say \\\"yes\\\"\""),
    ("northwind/floor_ready: { hours: 40 h }", "northwind.floor_ready { hours = \"40 h\" }"),
  ]) func `a criterion is written as people write it`(yaml: String, lua: String) {
    let kind = CriterionKind(
      plugin: "acme", name: "tried", says: "", fields: [], isMonotone: true, example: yaml)
    #expect(kind.luaExample == lua)
  }
}
