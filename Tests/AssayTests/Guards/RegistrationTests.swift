import ArgumentParser
import AssayFormats
import AssayLint
import AssayModel
import AssayTestSupport
import AssayTesting
import AssayWorkbench
import Foundation
import Testing

@testable import assay

/// What stands in a folder stands in its list. A failure says which line to add, and where.
@Suite struct RegistrationTests {
  @Test func `every command is known`() {
    let known = Set(Assay.configuration.subcommands.map { "\($0)" })
    for file in SourceFile.all(in: "Sources/assay/Commands") {
      let type = file.name.dropLast(".swift".count)
      #expect(known.contains(String(type)), "add `\(type).self,` to `subcommands` in Sources/assay/Assay.swift")
    }
  }

  @Test func `every command of a session is known`() {
    let known = Set(SessionCommand.all.map { Self.camelCase($0.name, "-") })
    for file in SourceFile.all(in: "Sources/AssayWorkbench/Session/Commands") {
      for name in Self.names(in: file, of: /static let (\w+)(?:: SessionCommand)? = SessionCommand\(/) {
        #expect(
          known.contains(name),
          "add `\(name),` to `all` in Sources/AssayWorkbench/Session/Commands/SessionCommand.swift")
      }
    }
    #expect(!known.isEmpty)
  }

  @Test func `every report format is known`() {
    let known = Set(ReportFormats.all.map { "\($0)" })
    for type in Self.names(in: "Sources/AssayFormats", of: /(?:enum|struct) (\w+): ReportFormat\b/) {
      #expect(known.contains(type), "add `\(type).self,` to Sources/AssayFormats/Report/ReportFormat+BuiltIn.swift")
    }
  }

  @Test func `every rule is known`() {
    let known = Set(LintRule.builtIn.map { Self.camelCase($0.id.name, "-") })
    for name in Self.names(in: "Sources/AssayLint/Rules", of: /static let (\w+) = LintRule\(/) {
      #expect(known.contains(name), "add `\(name),` to Sources/AssayLint/LintRule+BuiltIn.swift")
    }
    for file in SourceFile.all(in: "Sources/AssayLint/Rules") where file.text.contains("= LintRule(") {
      let name = file.name.dropLast(".swift".count)
      let rule = name.prefix(1).lowercased() + name.dropFirst()
      #expect(file.text.contains("static let \(rule) = LintRule("), "\(file.path) does not hold the rule of its name")
    }
    #expect(Self.names(in: "Sources/AssayLint/Rules", of: /LintRule\(\s*"([a-z-]+)"/).count == known.count)
  }

  @Test func `every mutation is known`() {
    let known = Set(Mutation.builtIn.map(\.name))
    for file in SourceFile.all(in: "Sources/AssayTesting/Mutation/Kinds") {
      let names = Self.names(in: file, of: /static let (\w+) = Mutation\(/)
      #expect(names.count == 1, "\(file.path) does not hold one mutation")
      for name in names {
        #expect(
          known.contains(name), "add `.\(name),` to `builtIn` in Sources/AssayTesting/Mutation/Mutation+BuiltIn.swift")
      }
    }
  }

  @Test func `every rule about linting is known`() {
    let known = Set(LintRule.aboutLinting.map(\.id.name))
    let written = Self.names(in: "Sources/AssayLint", of: /(?:aboutLinting|LintRule)\(\s*"([a-z-]+)"/)
      .subtracting(Self.names(in: "Sources/AssayLint/Rules", of: /LintRule\(\s*"([a-z-]+)"/))
    #expect(written == known, "list it in Sources/AssayLint/LintRule+AboutLinting.swift")
  }

  @Test func `no two rules have one name`() {
    let names = (LintRule.builtIn + LintRule.aboutLinting).map(\.id.name) + CoreRule.builtIn.map(\.id.name)
    #expect(Set(names).count == names.count)
  }

  @Test func `every function of scripts is known`() {
    let known = Self.words("a function of plugins")
    for file in SourceFile.all(in: "Sources/AssayScripting/API") where file.name != "HostFunction.swift" {
      let names = Self.names(in: file, of: /static let (\w+) = HostFunction\(/)
      #expect(names.count == 1, "\(file.path) does not hold one function")
      for name in names {
        #expect(known.contains(name), "add `\(name),` to `builtIn` in Sources/AssayScripting/API/HostFunction.swift")
      }
    }
  }

  @Test func `every word that declares something of a plugin is known`() {
    let known = Self.words("a word of plugins")
    for file in SourceFile.all(in: "Sources/AssayScripting/Declarations") where file.name != "PluginWord.swift" {
      for word in Self.names(in: file, of: /^  static let type = RecordType<\w+>\(\s*"(\w+)"/.anchorsMatchLineEndings())
      {
        let type = file.name.dropLast(".swift".count)
        #expect(
          known.contains(Self.camelCase(word)),
          "add `PluginWord(\(type).type, \(type).example),` to Sources/AssayScripting/Declarations/PluginWord.swift")
      }
    }
    #expect(!known.isEmpty)
  }

  @Test(arguments: [
    ("a word of tests", "BenchWord", "Words", "one of the lists in Sources/AssayTesting/Words/BenchWord.swift"),
    (
      "something to ask of a learner", "LearnerMethod", "Words",
      "`all` in Sources/AssayTesting/Words/LearnerMethod.swift"
    ),
    ("an expectation", "Matcher", "Matchers", "`all` in Sources/AssayTesting/Matchers/Matcher.swift"),
  ]) func `every word of tests is known`(noun: String, type: String, folder: String, list: String) throws {
    let known = Self.words(noun)
    let declaration = try Regex("static let (\\w+) = \(type)\\(", as: (Substring, Substring).self)
    let names = Self.names(in: "Sources/AssayTesting/" + folder, of: declaration)
    for name in names { #expect(known.contains(name), "add `\(name),` to \(list)") }
    #expect(!names.isEmpty)
  }

  @Test func `every profile that ships is known and has its page`() throws {
    let page = try #require(ReferencePage.all.first { $0.name == "profiles.md" })
    let folder = PackageRoot.path + "/Plugins/profiles"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      #expect(
        page.markdown.contains("\n## `\(name)`\n"),
        "add `{\"\(name)\", \"plugin.lua\", \(name), sizeof \(name)},` to Sources/CShippedPlugins/ShippedPlugins.c")
    }
  }

  @Test func `every criterion kind is known`() {
    let known = Set(CriterionKind.builtIn.map { Self.camelCase($0.word) })
    for name in Self.names(in: "Sources/AssayModel/Criteria/Kinds", of: /static let (\w+) = CriterionKind\(/) {
      #expect(known.contains(name), "add `.\(name),` to Sources/AssayModel/Criteria/CriterionKind+BuiltIn.swift")
    }
  }

  @Test func `every rule that reading reports under can be explained`() {
    let known = Set(CoreRule.builtIn.map(\.id.name))
    let used = ["AssayModel", "AssayFormats", "AssayScripting", "AssayWorkbench"].reduce(into: Set<String>()) {
      used, target in
      used.formUnion(Self.names(in: "Sources/" + target, of: /"([a-z]+(?:-[a-z0-9]+)+)"/, except: "CoreRule+"))
    }.subtracting(Self.otherWords)
    for rule in used.subtracting(known).sorted() {
      Issue.record("add `CoreRule(\"\(rule)\", ...),` to one of Sources/AssayModel/Diagnostics/CoreRule+*.swift")
    }
    for rule in known.subtracting(used).sorted() { Issue.record("nothing reports under `\(rule)`: remove its line") }
    #expect(
      CoreRule.builtIn.map(\.id) == CoreRule.builtIn.map(\.id).sorted(), "rules stand in the order of their names")
  }

  /// Words of the same shape as a rule's name that are none.
  private static let otherWords: Set<String> = [
    "bay-hours", "bend-test", "co-signed", "ls-files", "mig-basics", "practical-without-supervision", "silent-expiry",
    "my-project", "new-name",
    "rev-parse", "test-from",
  ]

  @Test func `every record is on its reference page`() {
    let known = Set(RecordDescription.builtIn.map(\.name))
    let declared = Self.names(
      in: "Sources/AssayModel", of: /package static let \w+ = RecordType<[\w.]+>\(\s*"([^"]+)"/)
    for name in declared.subtracting(["pattern"]).subtracting(known).sorted() {
      Issue.record("add the record `\(name)` to Sources/AssayModel/Project/RecordDescription+BuiltIn.swift")
    }
  }

  /// What the glossary knows of one sort, as it would be called in Swift.
  private static func words(_ noun: String) -> Set<String> {
    Set(Glossary().meanings.filter { $0.noun == noun }.map { camelCase($0.word) })
  }

  private static func names(in file: SourceFile, of pattern: Regex<(Substring, Substring)>) -> [String] {
    file.text.matches(of: pattern).map { String($0.output.1) }
  }

  private static func names(
    in folder: String, of pattern: Regex<(Substring, Substring)>, except: String? = nil
  ) -> Set<String> {
    SourceFile.all(in: folder).filter { except.map($0.name.hasPrefix) != true }.reduce(into: []) { names, file in
      names.formUnion(file.text.matches(of: pattern).map { String($0.output.1) })
    }
  }

  private static func camelCase(_ word: String, _ separator: Character = "_") -> String {
    let parts = word.split(separator: separator)
    return parts.dropFirst().reduce(String(parts[0])) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
  }
}
