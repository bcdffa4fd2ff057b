import AssayFormats
import AssayModel
import AssayScripting
import AssayWorkbench
import Testing

/// What editors are told that scripts have is what the sandbox gives them.
@Suite struct LuaLibraryTests {
  /// The keys of a table in the sandbox, in their order.
  private static func names(in table: String) -> [String] {
    let script = "local names = {} for name in pairs(\(table)) do names[#names + 1] = name end return names"
    let run = ScriptRun(Array(script.utf8), named: "names.lua", limits: ScriptLimits())
    #expect(run.diagnostics.map(\.message) == [])
    return run.values.first.map { $0.matches(of: /[A-Za-z_0-9]+/).map { String($0.output) } } ?? []
  }

  @Test(arguments: LuaLibrary.libraries.map(\.name)) func `a library has the functions that editors know`(name: String)
    throws
  {
    let listed = try #require(LuaLibrary.libraries.first { $0.name == name })
    #expect(Self.names(in: name) == listed.fields, "correct `libraries` in LuaLibrary+Settings.swift")
  }

  @Test func `every name of the sandbox is one that editors know`() {
    let kinds = CriterionKind.builtIn.map(\.word) + DocumentKind.builtIn.map(\.word) + PluginWord.builtIn.map(\.name)
    let known = Set(LuaLibrary.basics + LuaLibrary.libraries.map(\.name) + kinds + ["_G"])
    #expect(Set(Self.names(in: "_G")).symmetricDifference(known).sorted() == [])
  }

  @Test func `a class that the library names is there, once`() throws {
    let stubs = try #require(EditorFiles.lua().first).text
    let declared = stubs.matches(of: /---@(?:class (?:\(exact\) )?|alias )(assay\.\w+)/).map { String($0.output.1) }
    #expect(declared.count == Set(declared).count)
    for match in stubs.matches(of: /assay\.[A-Z]\w+|assay\.(?:date|hours|credits|period|money|share)\b/) {
      #expect(declared.contains(String(match.output)), "`\(match.output)` is declared nowhere")
    }
  }

  @Test(
    arguments: [
      "---@field requires fun(p: table<string, any>): assay.Criterion Gives back",
      "---@field find? fun(subject: table, report: fun(problem: string|assay.Problem), document: table) Instead of",
      "---@field decides fun(learner: assay.SeenLearner, p: table<string, any>): assay.Answer Gives",
      "---@class assay.SeenAssessment", "---@field awards? assay.SeenAward[]", "---@field hours? assay.Quantity",
      "---@field takes? table<string, assay.Parameter>", "---@param from assay.date",
      "---@class assay.TriedLearner: assay.SeenLearner",
      "---@class assay.TriedDesign: assay.SeenCredential, assay.SeenStack",
      "---@operator add(assay.TriedLearner|assay.LearnerDocument): assay.TriedLearner",
      "function TriedLearner:earns(credential) end", "function Expectation:earns(credential) end",
      "---@field never assay.Expectation Expects the opposite.", "---@param why assay.Refusal?",
      "---@field short? string|number What is missing: `5 h`, or a number.",
      "---@overload fun(record: assay.LearnerDocument): assay.TriedLearner", "function describe(name, tests) end",
    ])
  func `the library says what functions take`(line: String) throws {
    #expect(try #require(EditorFiles.lua().first).text.contains("\n" + line))
  }

  @Test func `a function is declared once`() throws {
    let stubs = try #require(EditorFiles.lua().first).text
    let declared = stubs.matches(of: /\nfunction ([\w.:]+)\(/).map { String($0.output.1) }
    #expect(declared.contains("learner"))
    #expect(Dictionary(grouping: declared) { $0 }.filter { $1.count > 1 }.keys.sorted() == [])
  }

  @Test func `the library of a project has the words of its plugins`() throws {
    let sample = try OpenProjectTests.Sample([:])
    try ProjectStart(.partner, in: sample.root, on: Template.day).files.write()
    let files = EditorFiles.lua(for: sample.open())
    #expect(files[0].text.contains("---@param value { hours?: assay.hours }\n"))
    #expect(files[0].text.contains("function northwind.floor_ready(value) end"))
    #expect(files[1].text.contains("\"northwind\","))
  }
}
