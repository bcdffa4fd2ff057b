import AssayModel
import AssayTestSupport
import Testing

/// Words that authors write are the same in YAML and in Lua, so none may mean something else in either.
struct VocabularyGuards {
  private static let luaKeywords: Set<String> = [
    "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local", "nil",
    "not", "or", "repeat",
    "return", "then", "true", "until", "while",
  ]
  private static let yamlBooleans: Set<String> = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]

  /// Every criterion word, pattern key and field, with where it is declared.
  private static var words: [(word: String, home: String)] {
    var words = CriterionKind.builtIn.map { ($0.word, "the criterion words") }
    for kind in CriterionKind.builtIn { words += kind.fields.map { ($0.name, "`\(kind.word)`") } }
    for kind in DocumentKind.builtIn { words += kind.fields.map { ($0.name, "`\(kind.word)`") } }
    words += Pattern.type.fields.map { ($0.name, "patterns") }
    words += Criterion.markDescriptions.map { ($0.name, "criteria") }
    let records: [[FieldDescription]] = [
      Outcome.type.fieldDescriptions, Assessment.type.fieldDescriptions, Grading.type.fieldDescriptions,
      Validity.type.fieldDescriptions,
      Renewal.type.fieldDescriptions, Award.type.fieldDescriptions, EvidencePiece.type.fieldDescriptions,
      Alignment.type.fieldDescriptions,
      GrantedException.type.fieldDescriptions, ApprovalDecision.type.fieldDescriptions,
      AssessmentResult.type.fieldDescriptions,
      Acceptance.type.fieldDescriptions, EffectiveDates.type.fieldDescriptions, Limit.type.fieldDescriptions,
      SharingLimit.type.fieldDescriptions, Counting.type.fieldDescriptions, WorkedExample.type.fieldDescriptions,
      QualityAssurance.type.fieldDescriptions, ProjectConfiguration.type.fieldDescriptions,
      Suppression.type.fieldDescriptions,
      Partner.type.fieldDescriptions, ExperiencePeriod.type.fieldDescriptions, Competency.type.fieldDescriptions,
    ]
    words += records.flatMap { $0 }.map { ($0.name, "records") }
    return words
  }

  @Test func `no word is a keyword of Lua or a boolean of YAML`() {
    for (word, home) in Self.words {
      #expect(!Self.luaKeywords.contains(word), "`\(word)` of \(home) is a keyword of Lua")
      #expect(!Self.yamlBooleans.contains(word), "`\(word)` of \(home) is a boolean of YAML 1.1")
    }
  }

  @Test func `words are in snake case`() {
    for (word, home) in Self.words {
      let isSnake = word.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
      #expect(isSnake && !word.hasPrefix("_") && !word.hasSuffix("_"), "`\(word)` of \(home) is not in snake case")
    }
  }

  @Test func `every field is explained by a sentence`() {
    for kind in DocumentKind.builtIn {
      #expect(kind.says.hasSuffix("."), "`\(kind.word)`")
      for field in kind.fields { #expect(field.says.hasSuffix("."), "`\(field.name)` of `\(kind.word)`") }
    }
    for kind in CriterionKind.builtIn {
      #expect(kind.says.hasSuffix("."), "`\(kind.word)`")
      for field in kind.fields { #expect(field.says.hasSuffix("."), "`\(field.name)` of `\(kind.word)`") }
    }
  }

  @Test func `every kind of criterion has a file of its name, and is in the list`() {
    let words = CriterionKind.builtIn.map(\.word)
    let files = PackageRoot.swiftFiles(under: "Sources/AssayModel/Criteria/Kinds").map(\.path)
    #expect(!files.isEmpty)
    for file in files {
      let name = String(file.dropFirst("CriterionKind+".count).dropLast(".swift".count))
      let line = name.prefix(1).lowercased() + name.dropFirst()
      #expect(
        words.contains { Self.fileName(of: $0) == file },
        "add `.\(line),` to Sources/AssayModel/Criteria/CriterionKind+BuiltIn.swift")
    }
    for word in words { #expect(files.contains(Self.fileName(of: word)), "`\(word)` is in no file of its name") }
  }

  private static func fileName(of word: String) -> String {
    let parts = word.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return "CriterionKind+\(parts.joined()).swift"
  }
}
