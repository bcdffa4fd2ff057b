import AssayFormats
import AssayModel
import Testing

@Suite struct LuaLibraryTests {
  private static let library = LuaLibrary(words: [
    DeclaringWord(
      "criterion", "A kind of criterion.",
      takes: RecordDescription(
        name: "criterion", says: "A kind of criterion.",
        fields: [.init(name: "counts", form: .boolean, says: "Whether it uses up what it counts.", isRequired: false)])),
    DeclaringWord(
      "unmet", "It is not met.", takes: RecordDescription(name: "unmet", says: "", fields: []),
      shape: .function(takes: [.init("why", "string")], gives: "assay.Answer")),
  ])
  private static let lines = Set(library.stubs.split(separator: "\n"))

  @Test(arguments: CriterionKind.builtIn.map(\.word)) func `a word of criteria is a function and a known global`(
    word: String
  ) {
    #expect(Self.lines.contains("function \(word)(value) end"))
    #expect(Self.library.luacheck.contains("\"\(word)\","))
  }

  @Test func `every field of every record has an annotation with its sentence`() {
    for record in RecordDescription.inside {
      for field in record.fields {
        let mark = field.isRequired ? " " : "? "
        let isThere = Self.lines.contains { $0.hasPrefix("---@field \(field.name)\(mark)") && $0.hasSuffix(field.says) }
        #expect(isThere, "`\(field.name)` of `\(record.name)`")
      }
    }
  }

  @Test func `a class that is named is there`() {
    let stubs = Self.library.stubs
    let declared = Set(stubs.matches(of: /---@(?:class (?:\(exact\) )?|alias )(assay\.\w+)/).map(\.output.1))
    for match in stubs.matches(of: /assay\.\w+/) where match.output != "assay.yaml" {
      #expect(declared.contains(match.output), "`\(match.output)` is declared nowhere")
    }
    #expect(declared.count > 60)
  }

  @Test func `a class is declared once`() {
    let declared = Self.library.stubs.matches(of: /---@class (?:\(exact\) )?(assay\.\w+)/).map { String($0.output.1) }
    #expect(declared.count == Set(declared).count)
  }

  @Test(
    arguments: [
      "function criterion(name) end", "---@class (exact) assay.CriterionDeclaration", "function unmet(why) end",
      "---@field counts? boolean Whether it uses up what it counts.", "---@param why string", "---@return assay.Answer",
      "---@param value string|assay.HoldsCriterion",
      "---@field within? assay.period|\"cycle\" Awarded at most so long before the day asked.",
      "---@field [integer] assay.Criterion", "---@param value string|string[]|assay.Pattern",
      "---@field name? string A stable name, unique in the credential, for reports and `because`.",
    ])
  func `the library says`(line: Substring) { #expect(Self.lines.contains(line)) }

  @Test func `words that reach the machine are unknown`() {
    for word in ["io", "os", "debug", "dofile", "collectgarbage", "dump", "next"] {
      #expect(!Self.library.luacheck.contains("\"\(word)\"") && !Self.library.luacheck.contains(" \(word) = {"))
    }
  }
}
