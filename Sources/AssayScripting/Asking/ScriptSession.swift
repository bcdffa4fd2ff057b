internal import AssayEngine
internal import AssayModel
internal import LuaRuntime
internal import LuaSyntax
internal import Synchronization

/// Plugins that are asked about one learner on one day.
///
/// Every plugin runs in a state of its own that began for this learner, so that nothing is left of the last one. Each
/// award is asked about once, and each rule. Who looks ahead asks about another record, or day: that is a session of its own.
final class ScriptSession: Sendable {
  private struct Asked: ~Copyable {
    var interviews: [String: Interview] = [:]
    /// By name and id of the award, as it was then: who looks ahead asks about the same award in another state.
    var predicates: [String: [String: (award: Award, answer: Answered)]] = [:]
    var rules: [OpaqueRule: ScriptHost.Answer] = [:]
    var failures: [Diagnostic] = []
    /// The learner's, made when a rule first asks for it.
    var record: Record?
    /// The last one about another record or day.
    var other: ScriptSession?
  }

  /// An answer, and the failure that is told once somebody wants to know it.
  private struct Answered {
    var answer: ScriptHost.Answer
    var failure: Diagnostic?
  }

  private let plugins: Plugins
  private let learner: LearnerRecord
  private let day: CalendarDate
  private let asked = Mutex(Asked())

  init(_ plugins: Plugins, learner: LearnerRecord, day: CalendarDate) {
    self.plugins = plugins
    self.learner = learner
    self.day = day
  }

  /// Scripts that failed so far, each once.
  var failures: [Diagnostic] { asked.withLock { $0.failures } }

  func ask(predicate name: String, about award: Award) -> ScriptHost.Answer {
    let id = award.id ?? ""
    return asked.withLock { asked in
      if let known = asked.predicates[name]?[id], known.award == award { return told(known.answer, &asked) }
      let answer = answers(name, about: [award], &asked)[0]
      asked.predicates[name, default: [:]][id] = (award, answer)
      return told(answer, &asked)
    }
  }

  /// Asks about all of the learner's awards at once, in the order of their ids, when a predicate is needed first.
  func expect(_ name: String, _ awards: () -> [Award]) {
    asked.withLock { asked in
      guard asked.predicates[name] == nil else { return }
      let awards = awards()
      var known: [String: (Award, Answered)] = [:]
      for (award, answer) in zip(awards, answers(name, about: awards, &asked)) {
        known[award.id ?? ""] = (award, answer)
      }
      asked.predicates[name] = known
    }
  }

  func ask(_ rule: OpaqueRule, about record: LearnerRecord, on date: CalendarDate) -> ScriptHost.Answer {
    guard rule.plugin != nil else { return .undecided(rule.reason) }
    return asked.withLock { asked in
      if date != day || record != learner {
        if let other = asked.other, other.day == date, other.learner == record {
          return other.ask(rule, about: record, on: date)
        }
        let other = ScriptSession(plugins, learner: record, day: date)
        asked.other = other
        return other.ask(rule, about: record, on: date)
      }
      if let known = asked.rules[rule] { return known }
      let answer = answer(rule, &asked)
      asked.rules[rule] = answer
      return answer
    }
  }

  private func answers(_ name: String, about awards: [Award], _ asked: inout Asked) -> [Answered] {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2, let plugin = plugins.plugins[parts[0]],
      let predicate = plugin.predicates.first(where: { $0.name == parts[1] })
    else {
      return awards.map { _ in Answered(answer: .undecided("`\(name)` cannot be asked: its plugin is not loaded")) }
    }
    var answers = awards.map { _ in Answered(answer: .undecided("`\(name)` cannot be asked")) }
    var rows: [(award: Int, values: [RecordValue?])] = []
    for (index, award) in awards.enumerated() {
      let record = Record(award)
      let values = predicate.reads.map { record.value(at: $0) }
      if let missing = zip(predicate.reads, values).first(where: { $0.1 == nil })?.0 {
        answers[index].answer = .undecided("`\(name)` reads `\(missing)`, which is not recorded")
      } else {
        rows.append((index, values))
      }
    }
    let asking = { (index: Int) in "asking `\(name)` about `\(awards[index].id ?? "")`" }
    do throws(LuaFailure) {
      let given = try interview(of: plugin, &asked).ask(
        "holds_if", of: PluginPredicate.type.name, predicate.name, each: rows.map(\.values))
      guard let given else { return answers }
      for (row, answer) in zip(rows, given.answers) {
        switch answer {
        case .boolean(true): answers[row.award].answer = .met
        case .boolean(false): answers[row.award].answer = .unmet("it is not `\(name)`: \(predicate.says)")
        case .other(let value):
          answers[row.award] = Self.undecided(name, plugin.wrongTruth(value, name, of: given.function))
        case .failure(let failure):
          answers[row.award] = Self.undecided(name, failure.diagnostic(in: plugin, asking: asking(row.award)))
        }
      }
    } catch {
      for row in rows {
        answers[row.award] = Self.undecided(name, error.diagnostic(in: plugin, asking: asking(row.award)))
      }
    }
    return answers
  }

  private func answer(_ rule: OpaqueRule, _ asked: inout Asked) -> ScriptHost.Answer {
    guard let plugin = rule.plugin.flatMap({ plugins.plugins[$0] }),
      let declared = plugin.rules.first(where: { $0.name == rule.name })
    else { return .undecided(rule.reason) }
    let name = "\(plugin.id)/\(rule.name)"
    let whole = asked.record ?? Record(learner, on: day)
    asked.record = whole
    let record = whole.keeping(declared.reads + ["id", "day"])
    let arguments = Record(
      "set of parameters", known: declared.parameters.map(\.name),
      fields: rule.arguments.mapValues(RecordValue.init))
    do throws(LuaFailure) {
      return told(
        try interview(of: plugin, &asked).ask { state throws(LuaFailure) in
          guard let function = state.declaration(PluginRule.type.name, rule.name)?.functions["decides"] else {
            return Answered(answer: .undecided(rule.reason))
          }
          let given = try state.call(
            function, [state.recorder.whole(.record(record)), state.recorder.whole(.record(arguments))])
          if let answer = given.first.flatMap({ state.recorder.answer(in: $0) }) { return Answered(answer: answer) }
          return Self.undecided(
            name,
            plugin.wrongAnswer(
              "`\(name)` gives back \((given.first ?? .none).noun), not an answer", of: function,
              help: "end it with `return met()`, `return unmet(\"why\")` or `return undecided(\"why\")`"))
        }, &asked)
    } catch {
      return told(
        Self.undecided(name, error.diagnostic(in: plugin, asking: "asking `\(name)` about `\(learner.id)`")), &asked)
    }
  }

  private func interview(of plugin: Plugin, _ asked: inout Asked) -> Interview {
    if let known = asked.interviews[plugin.id] { return known }
    let interview = Interview(plugin, plugins.vocabulary)
    asked.interviews[plugin.id] = interview
    return interview
  }

  private static func undecided(_ name: String, _ failure: Diagnostic) -> Answered {
    Answered(answer: .undecided("the script of `\(name)` failed: \(failure.message)"), failure: failure)
  }

  /// The answer, and its failure among those that people are told, each once.
  private func told(_ answered: Answered, _ asked: inout Asked) -> ScriptHost.Answer {
    if let failure = answered.failure {
      let isSaid = asked.failures.contains {
        ($0.rule, $0.message, $0.range) == (failure.rule, failure.message, failure.range)
      }
      if !isSaid { asked.failures.append(failure) }
    }
    return answered.answer
  }
}

extension Recorder {
  fileprivate func answer(in value: LuaValue) -> ScriptHost.Answer? {
    guard case .object(let object) = value, object.kind == Kind.answer.rawValue else { return nil }
    return switch answers[object.id] {
    case .met: .met
    case .unmet(let why): .unmet(why)
    case .undecided(let why): .undecided(why)
    }
  }
}

extension Record {
  /// With only these fields; another that exists must be declared before it is read.
  fileprivate func keeping(_ names: [String]) -> Record {
    Record(
      Record.seenLearner, known: names, fields: fields.filter { names.contains($0.key) }, node: node)
  }
}

extension Plugin {
  /// A predicate gave back something that is not true or false.
  fileprivate func wrongTruth(_ value: LuaValue, _ name: String, of function: LuaFunction) -> Diagnostic {
    let noun = value.noun
    return wrongAnswer(
      "`\(name)` gives back \(noun), not true or false", of: function,
      help: noun == "nothing" ? "write `return` before what it asks" : "compare, as in `return score >= 70`")
  }

  /// What a function gave back is of no use; it stands at the function.
  func wrongAnswer(_ message: String, of function: LuaFunction, help: String) -> Diagnostic {
    let text = code.texts[function.chunk]
    let site = text?.functions(function).first
    if message.contains(" gives back nothing"), let site, let text, case .call(let call, let range) = site.lastStatement
    {
      return Diagnostic(
        "answer-of-wrong-kind", .error, message, at: text.range(range), notes: [asked],
        help: "write `return` before `\(text.source.calls[call].callee)`")
    }
    return Diagnostic(
      "answer-of-wrong-kind", .error, message,
      at: site.flatMap { text?.range($0.range) } ?? text?.range(ofLine: function.lastLine), notes: [asked], help: help)
  }

  /// Who gave back what is of no use.
  var asked: Diagnostic.Note { .init("this is \(label)'s own") }
}
