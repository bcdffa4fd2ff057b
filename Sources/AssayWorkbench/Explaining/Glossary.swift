package import AssayLint
package import AssayModel

/// Every word that an author may write or read, with what it means.
package struct Glossary: Sendable {
  package enum Meaning: Sendable {
    case criterion(CriterionKind)
    case patternKey(FieldDescription)
    case record(RecordDescription)
    case field(FieldDescription, of: RecordDescription)
    case rule(CoreRule)
    case lintRule(LintRule)
  }

  package let meanings: [Meaning]

  /// `rules` are those of this program and of the plugins at hand.
  package init(vocabulary: Vocabulary = .builtIn, rules: [LintRule] = LintRule.builtIn) {
    var meanings = vocabulary.kinds.map(Meaning.criterion)
    meanings += Pattern.type.fieldDescriptions.map(Meaning.patternKey)
    meanings += RecordDescription.builtIn.map(Meaning.record)
    meanings += CoreRule.builtIn.map(Meaning.rule)
    meanings += (rules + LintRule.aboutLinting).sorted { $0.id < $1.id }.map(Meaning.lintRule)
    meanings += RecordDescription.builtIn.flatMap { record in record.fields.map { .field($0, of: record) } }
    self.meanings = meanings
  }

  /// What a word means, perhaps in several places. `record.field` names one of them.
  package func meanings(of word: String) -> [Meaning] {
    let parts = word.split(separator: ".", maxSplits: 1)
    return meanings.filter { meaning in
      if case .field(let field, let record) = meaning, parts.count == 2 {
        return record.name == parts[0] && field.name == parts[1]
      }
      return meaning.word == word
    }
  }

  package var words: [String] { Array(Set(meanings.map(\.word))).sorted() }
}

extension Glossary.Meaning {
  package var word: String {
    switch self {
    case .criterion(let kind): kind.word
    case .patternKey(let field), .field(let field, _): field.name
    case .record(let record): record.name
    case .rule(let rule): rule.id.name
    case .lintRule(let rule): rule.id.name
    }
  }

  /// What kind of thing the word is: "a criterion".
  package var noun: String {
    switch self {
    case .criterion: "a criterion"
    case .patternKey: "a key of patterns"
    case .record(let record): record.isDocument ? "a document" : "a record"
    case .field(_, let record): "a field of \(record.name.withArticle)"
    case .rule: "a diagnostic"
    case .lintRule: "a rule"
    }
  }

  package var says: String {
    switch self {
    case .criterion(let kind): kind.says
    case .patternKey(let field), .field(let field, _): field.says
    case .record(let record): record.says
    case .rule(let rule): rule.says
    case .lintRule(let rule): rule.says
    }
  }
}
