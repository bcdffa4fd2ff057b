import AssayLint
import AssayModel
import AssayTestSupport
import Foundation
import Testing

/// How rules and their findings are worded, and that none is forgotten.
@Suite struct RuleFormTests {
  @Test func `every rule is known`() throws {
    let folder = PackageRoot.path + "/Sources/AssayLint/Rules"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }
    let known = Set(LintRule.builtIn.map { Self.fileName($0.id) })
    for file in files.sorted() {
      #expect(known.contains(file), "add the rule of \(file) to Sources/AssayLint/LintRule+BuiltIn.swift")
    }
    #expect(known == Set(files), "a rule stands in the file that bears its name")
  }

  @Test func `no two rules have one name`() {
    let names = LintRule.builtIn.map(\.id.name) + CoreRule.builtIn.map(\.id.name)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: LintRule.builtIn.map(\.id.name)) func `a rule says what is wrong and why`(name: String) throws {
    let rule = try #require(LintRule.builtIn.first { $0.id.name == name })
    #expect(rule.says.hasSuffix(".") && rule.says.first?.isUppercase == true, "\(rule.says)")
    #expect(rule.says.count <= 110, "one sentence that fits a line: \(rule.says.count)")
    #expect(rule.why.hasSuffix("."), "\(rule.why)")
    #expect(!rule.source.hasSuffix("."), "\(rule.source)")
  }

  @Test(arguments: LintRule.builtIn.map(\.id.name)) func `a finding is a sentence with a place`(name: String) throws {
    let rule = try #require(LintRule.builtIn.first { $0.id.name == name })
    // Examples of plugins are tried where plugins can be loaded.
    for example in rule.examples where !example.path.hasSuffix(".lua") {
      for found in RuleExampleTests.found(in: example.bad, example, by: rule) {
        #expect(found.range != nil, "\(found.message)")
        #expect(found.path != nil && found.path?.isEmpty == false, "\(found.message)")
        #expect(found.message.count <= 100, "\(found.message)")
        #expect(found.message.first?.isUppercase == false && !found.message.hasSuffix("."), "\(found.message)")
        let help = try #require(found.help, "\(found.message)")
        #expect(help.first?.isUppercase == false && !help.hasSuffix("."), "\(help)")
      }
    }
  }

  private static func fileName(_ id: RuleID) -> String {
    id.name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() + ".swift"
  }
}
