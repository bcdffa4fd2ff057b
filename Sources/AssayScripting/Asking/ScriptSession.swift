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
    var states: [String: PluginState] = [:]
    /// By name and id of the award, as it was then: who looks ahead asks about the same award in another state.
    var predicates: [String: [String: (award: Award, answer: ScriptHost.Answer)]] = [:]
    var rules: [OpaqueRule: ScriptHost.Answer] = [:]
    var failures: [Diagnostic] = []
    /// The last one about another record or day.
    var other: ScriptSession?
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
      if let known = asked.predicates[name]?[id], known.award == award { return known.answer }
      let answer = answer(name, about: award, &asked)
      asked.predicates[name, default: [:]][id] = (award, answer)
      return answer
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

  private func answer(_ name: String, about award: Award, _ asked: inout Asked) -> ScriptHost.Answer {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2, let plugin = plugins.plugins[parts[0]],
      let predicate = plugin.predicates.first(where: { $0.name == parts[1] })
    else { return .undecided("`\(name)` cannot be asked: its plugin is not loaded") }
    let record = Record(award)
    let values = predicate.reads.map { record.value(at: $0) }
    if let missing = zip(predicate.reads, values).first(where: { $0.1 == nil })?.0 {
      return .undecided("`\(name)` reads `\(missing)`, which is not recorded")
    }
    do throws(LuaFailure) {
      let state = try state(of: plugin, &asked)
      guard let function = state.declaration(PluginPredicate.type.name, predicate.name)?.functions["holds_if"] else {
        return .undecided("`\(name)` cannot be asked")
      }
      let given = try state.call(function, values.map { state.recorder.value($0) })
      switch given.first ?? .none {
      case .boolean(true): return .met
      case .boolean(false): return .unmet("it is not `\(name)`: \(predicate.says)")
      case .none, .integer, .number, .text, .table, .function, .object:
        let noun = (given.first ?? .none).noun
        let failure = plugin.wrongAnswer(
          "`\(name)` gives back \(noun), not true or false", of: function,
          help: noun == "nothing" ? "write `return` before what it asks" : "compare, as in `return score >= 70`")
        return undecided(name, failure, &asked)
      }
    } catch {
      return undecided(name, error.diagnostic(in: plugin, asking: "asking `\(name)` about `\(award.id ?? "")`"), &asked)
    }
  }

  private func answer(_ rule: OpaqueRule, _ asked: inout Asked) -> ScriptHost.Answer {
    guard let plugin = rule.plugin.flatMap({ plugins.plugins[$0] }),
      let declared = plugin.rules.first(where: { $0.name == rule.name })
    else { return .undecided(rule.reason) }
    let name = "\(plugin.id)/\(rule.name)"
    do throws(LuaFailure) {
      let state = try state(of: plugin, &asked)
      guard let function = state.declaration(PluginRule.type.name, rule.name)?.functions["decides"] else {
        return .undecided(rule.reason)
      }
      let record = Record(learner, on: day).keeping(declared.reads + ["id", "day"])
      let arguments = Record(
        "set of parameters", known: declared.parameters.map(\.name),
        fields: rule.arguments.mapValues(RecordValue.init))
      let given = try state.call(
        function, [state.recorder.value(.record(record)), state.recorder.value(.record(arguments))])
      if let answer = given.first.flatMap({ state.recorder.answer(in: $0) }) { return answer }
      let failure = plugin.wrongAnswer(
        "`\(name)` gives back \((given.first ?? .none).noun), not an answer", of: function,
        help: "end it with `return met()`, `return unmet(\"why\")` or `return undecided(\"why\")`")
      return undecided(name, failure, &asked)
    } catch {
      return undecided(name, error.diagnostic(in: plugin, asking: "asking `\(name)` about `\(learner.id)`"), &asked)
    }
  }

  private func state(of plugin: Plugin, _ asked: inout Asked) throws(LuaFailure) -> PluginState {
    if let known = asked.states[plugin.id] { return known }
    let state = try plugin.state(plugins.vocabulary)
    asked.states[plugin.id] = state
    return state
  }

  private func undecided(_ name: String, _ failure: Diagnostic, _ asked: inout Asked) -> ScriptHost.Answer {
    let isSaid = asked.failures.contains {
      ($0.rule, $0.message, $0.range) == (failure.rule, failure.message, failure.range)
    }
    if !isSaid { asked.failures.append(failure) }
    return .undecided("the script of `\(name)` failed: \(failure.message)")
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
  /// What a function gave back is of no use; it stands at the function.
  func wrongAnswer(_ message: String, of function: LuaFunction, help: String) -> Diagnostic {
    let text = code.texts[function.chunk]
    let site = text?.source.function(atLine: function.firstLine)
    if message.contains(" gives back nothing"), let site, let text, case .call(let call, let range) = site.lastStatement
    {
      return Diagnostic(
        "answer-of-wrong-kind", .error, message, at: text.range(range),
        help: "write `return` before `\(text.source.calls[call].callee)`")
    }
    return Diagnostic(
      "answer-of-wrong-kind", .error, message,
      at: site.flatMap { text?.range($0.range) } ?? text?.range(ofLine: function.lastLine), help: help)
  }
}
