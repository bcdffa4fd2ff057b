package import AssayLint
package import AssayModel
package import AssayScripting
package import AssayTesting

/// Every word that an author may write or read, with what it means.
package struct Glossary: Sendable {
  package enum Meaning: Sendable {
    case criterion(CriterionKind, by: Ruler)
    case question(AwardQuestion)
    case patternKey(FieldDescription)
    case record(RecordDescription)
    case field(FieldDescription, of: RecordDescription)
    case pluginWord(PluginWord)
    case benchWord(BenchWord)
    case learnerMethod(LearnerMethod)
    case matcher(Matcher)
    /// With the rules that come with it.
    case profile(LintProfile, checks: [LintRule])
    case rule(CoreRule)
    case lintRule(LintRule)
  }

  package let meanings: [Meaning]

  /// The words of this program and of the plugins that ship; in a project, those of its plugins too.
  package init(_ project: OpenProject? = nil) {
    let own = project?.plugins
    let shipped = ShippedPlugin.plugins(except: own?.ids ?? [])
    let plugins = (own.map { [$0] } ?? []) + [shipped]
    let rules = LintRule.builtIn + plugins.flatMap(\.lintRules)

    var meanings = CriterionKind.builtIn.map { Meaning.criterion($0, by: .core) }
    for plugin in plugins {
      meanings += plugin.ownKinds.map { .criterion($0, by: plugin.ruler(of: $0)) }
    }
    meanings += plugins.flatMap(\.questions).map(Meaning.question)
    meanings += Pattern.type.fieldDescriptions.map(Meaning.patternKey)
    let records = RecordDescription.builtIn + PluginWord.records + BenchRecords.all
    meanings += records.map(Meaning.record)
    meanings += PluginWord.builtIn.map(Meaning.pluginWord)
    meanings += (BenchWord.trying + BenchWord.testing).sorted { $0.name < $1.name }.map(Meaning.benchWord)
    meanings += LearnerMethod.all.map(Meaning.learnerMethod) + Matcher.all.map(Meaning.matcher)
    meanings += plugins.flatMap(\.profiles).sorted { $0.id < $1.id }.map { profile in
      .profile(profile, checks: rules.filter { $0.ruler == profile.ruler })
    }
    meanings += CoreRule.builtIn.map(Meaning.rule)
    meanings += (rules + LintRule.aboutLinting).sorted { $0.id < $1.id }.map(Meaning.lintRule)
    meanings += records.flatMap { record in
      record.fields.map { .field($0, of: record) }
    }
    meanings += PluginWord.declarations.compactMap(\.record).flatMap { record in
      // Its first field is its name, which stands before the braces.
      record.fields.dropFirst().map { .field($0, of: record) }
    }
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
    case .criterion(let kind, _): kind.word
    case .question(let question): question.word
    case .patternKey(let field), .field(let field, _): field.name
    case .record(let record): record.name
    case .pluginWord(let word): word.name
    case .benchWord(let word): word.name
    case .learnerMethod(let method): method.name
    case .matcher(let matcher): matcher.name
    case .profile(let profile, _): profile.id
    case .rule(let rule): rule.id.name
    case .lintRule(let rule): rule.id.name
    }
  }

  /// What kind of thing the word is: "a criterion".
  package var noun: String {
    switch self {
    case .criterion: "a criterion"
    case .question: "a question about an award"
    case .patternKey: "a key of patterns"
    case .record(let record): record.isDocument ? "a document" : "a record"
    case .field(_, let record): "a field of \(record.name.withArticle)"
    case .pluginWord(let word): word.noun
    case .benchWord: "a word of tests"
    case .learnerMethod: "something to ask of a learner"
    case .matcher: "an expectation"
    case .profile: "a profile"
    case .rule: "a diagnostic"
    case .lintRule: "a rule"
    }
  }

  package var says: String {
    switch self {
    case .criterion(let kind, _): kind.says
    case .question(let question): question.says
    case .patternKey(let field), .field(let field, _): field.says
    case .record(let record): record.says
    case .pluginWord(let word): word.says
    case .benchWord(let word): word.says
    case .learnerMethod(let method): method.says
    case .matcher(let matcher): matcher.says
    case .profile(let profile, _): profile.title
    case .rule(let rule): rule.says
    case .lintRule(let rule): rule.says
    }
  }
}

extension PluginWord {
  /// What kind of thing it is: "a word of plugins".
  package var noun: String {
    switch shape {
    case .declaration: "a word of plugins"
    case .parameter: "a type of parameters in plugins"
    case .function: "a function of plugins"
    }
  }
}
