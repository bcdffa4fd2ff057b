internal import AssayEngine
internal import AssayModel

/// What only scripts can say. They are free to answer anything, of each award for itself, and the same question the same way.
extension Space {
  func answer(_ question: ScriptQuestion, on side: Asked.Side) -> Literal {
    let question = self.question(question, on: side)
    if let known = answers[question] { return known }
    let literal = circuit.makeVariable()
    answers[question] = literal
    return literal
  }

  /// A question as a side asks it: of a plugin that was changed, what it says now and what it said are two things.
  func question(_ question: ScriptQuestion, on side: Asked.Side) -> ScriptQuestion {
    side == .old && question.plugin.map(changedPlugins.contains) ?? false ? .earlier(question) : question
  }

  /// The questions to scripts that were met, in the order of their names.
  var questions: [(question: ScriptQuestion, literal: Literal)] {
    answers.map { (question: $0.key, literal: $0.value) }.sorted { $0.question.name < $1.question.name }
  }

  /// What a plugin is asked about an award.
  func question(_ name: String, about entry: RecordEntry) -> ScriptQuestion? {
    guard let award = possibilities.award(entry), let id = award.id, let achievement = award.achievement else {
      return nil
    }
    return .predicate(name, achievement: achievement, copy: copies[id])
  }

  /// What is taken to be said of a record: of one or of several awards of an achievement, it is the same assumption.
  var assumptions: [Literal] {
    let groups = Dictionary(grouping: questions) { $0.question.general }
    return groups.sorted { $0.key.name < $1.key.name }.map { circuit.any($0.value.map(\.literal)) }
  }

  /// Questions about each of several awards of an achievement, with a literal that is true where all that a record has of them
  /// are answered alike.
  var answeredAlike: [(question: ScriptQuestion, literal: Literal)] {
    let groups = Dictionary(grouping: questions.filter { $0.question.copy != nil }) { $0.question.general }
    if groups.isEmpty { return [] }
    let entries = Dictionary(grouping: possibilities.units.filter(\.isAward).flatMap(\.entries)) { entry in
      question("", about: entry)
    }
    func isThere(_ question: ScriptQuestion) -> Literal {
      any(entries[.predicate("", achievement: question.achievement ?? "", copy: question.copy)] ?? [])
    }
    return groups.sorted { $0.key.name < $1.key.name }.map { question, copies in
      let ways = [true, false].map { isYes in
        circuit.all(copies.map { circuit.any([!isThere($0.question), isYes ? $0.literal : !$0.literal]) })
      }
      return (question, circuit.any(ways))
    }
  }
}

extension ScriptHost {
  /// Says yes to some questions about any award, and no to all else.
  static func answering(_ yes: Set<String>) -> ScriptHost {
    ScriptHost(
      predicate: { name, _ in yes.contains(name) ? .met : .unmet("assumed not to hold") },
      rule: { _, _, _ in .unmet("assumed not to hold") })
  }
}

extension Space.ScriptQuestion {
  /// The same question to a plugin as it is now.
  var present: Space.ScriptQuestion { if case .earlier(let question) = self { question } else { self } }

  /// The plugin that answers.
  var plugin: String? {
    switch self {
    case .predicate(let name, _, _): name.split(separator: "/").first.map(String.init)
    case .rule(let rule): rule.plugin
    case .earlier(let question): question.plugin
    }
  }

  /// The same question about all awards of its achievement.
  var general: Space.ScriptQuestion {
    switch self {
    case .predicate(let name, let achievement, _): .predicate(name, achievement: achievement)
    case .rule: self
    case .earlier(let question): .earlier(question.general)
    }
  }

  func about(_ copy: Int) -> Space.ScriptQuestion {
    switch self {
    case .predicate(let name, let achievement, _): .predicate(name, achievement: achievement, copy: copy)
    case .rule: self
    case .earlier(let question): .earlier(question.about(copy))
    }
  }

  var achievement: String? {
    switch self {
    case .predicate(_, let achievement, _): achievement
    case .rule: nil
    case .earlier(let question): question.achievement
    }
  }

  /// Which award of its achievement it is about, where there may be several.
  var copy: Int? {
    switch self {
    case .predicate(_, _, let copy): copy
    case .rule: nil
    case .earlier(let question): question.copy
    }
  }

  /// As people would write it: `plugin/name`, with the achievement that it is about.
  var name: String {
    switch self {
    case .predicate(let name, let achievement, let copy): "\(name)(\(achievement)\(copy.map { "#\($0)" } ?? ""))"
    case .earlier(let question): question.name + " as it was"
    case .rule(let rule):
      (rule.plugin.map { "\($0)/" } ?? "") + rule.name + Self.written(rule.arguments)
    }
  }
}

extension Space.ScriptQuestion {
  /// `(score: 70, test: bend-test)`; nothing where nothing is given.
  private static func written(_ arguments: [String: ScriptValue]) -> String {
    let all = arguments.sorted { $0.key < $1.key }.map { "\($0.key): \(written($0.value))" }
    return all.isEmpty ? "" : "(\(all.joined(separator: ", ")))"
  }

  private static func written(_ value: ScriptValue) -> String {
    switch value {
    case .text(let text), .quantity(let text): text
    case .integer(let number): "\(number)"
    case .decimal(let number): "\(number)"
    case .boolean(let flag): "\(flag)"
    case .list(let items): "[\(items.map(written).joined(separator: ", "))]"
    }
  }
}
