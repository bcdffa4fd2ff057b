internal import AssayModel
package import AssayScripting
internal import LuaRuntime

/// What can be asked of a learner, or be done with one, behind a colon. A new one is a file here and a line in the list.
package struct LearnerMethod: Sendable {
  package let name: String
  package let signature: ScriptSignature
  package let says: String
  /// A call, as it is written.
  package let example: String
  let body: @Sendable (TriedLearner, LuaCall, Bench) throws(BenchFailure) -> LuaReply

  package static let all: [LearnerMethod] = [
    awarded,
    earns,
    evaluate,
    explain,
    holds,
    on,
    renews,
    verdict,
    with,
    without,
  ]
}

extension Bench {
  var learnerKind: LuaObjectKind {
    LuaObjectKind(
      name: "learner",
      methods: LearnerMethod.all.map { method in
        LuaMethod(name: method.name) { [unowned self] id, call in
          answer { () throws(BenchFailure) in try method.body(learners[id], call, self) }
        }
      },
      index: { [unowned self] id, key in field(key, of: learners[id]) },
      add: { [unowned self] left, right in
        answer { () throws(BenchFailure) in try sum(left, right) }
      },
      text: { [unowned self] in learners[$0].id })
  }

  private func field(_ key: LuaValue, of learner: TriedLearner) -> LuaReply {
    if case .text(let name) = key, !ScriptBench.learnerFields.contains(name),
      let meant = NearestWord.to(name, among: LearnerMethod.all.map(\.name))
    {
      return .failure("a learner has no field `\(name)`", help: "did you mean `:\(meant)`?")
    }
    return scripts.field(key, of: learner.record, on: learner.day ?? day)
  }

  /// `ana + extra`: either side may be a record in braces.
  private func sum(_ left: LuaValue, _ right: LuaValue) throws(BenchFailure) -> LuaReply {
    let first = try summand(left), second = try summand(right)
    return reply(TriedLearner(first.record.adding(second.record), on: first.day ?? second.day))
  }

  private func summand(_ value: LuaValue) throws(BenchFailure) -> TriedLearner {
    if let known = learner(in: value) { return known }
    guard case .table = value else {
      throw BenchFailure(
        "only a learner or a record can be added to a learner", help: "write it as in `ana + { awards = { … } }`")
    }
    return TriedLearner(try record(scripts.syntax(of: value), named: "this-learner"))
  }
}

extension LuaCall {
  /// What stands behind the arguments that a word takes would be left out of account.
  func takes(upTo count: Int, _ example: String) throws(BenchFailure) {
    if arguments.count <= count { return }
    let most = count == 0 ? "nothing" : count == 1 ? "one value" : "at most \(count) values"
    throw BenchFailure("`\(word)` takes \(most)", help: "write it as in `\(example)`")
  }

  /// The id of a credential, and perhaps more behind it.
  func credential(_ example: String, upTo count: Int = 1) throws(BenchFailure) -> String {
    try takes(upTo: count, example)
    guard case .text(let id)? = arguments.first else {
      throw BenchFailure("`\(word)` wants the id of a credential", help: "write it as in `\(example)`")
    }
    return id
  }

  /// A date such as `2026-05-01`.
  func date(at index: Int, _ example: String) throws(BenchFailure) -> CalendarDate {
    guard index < arguments.count, case .text(let text) = arguments[index] else {
      throw BenchFailure("`\(word)` wants a date", help: "write it as in `\(example)`")
    }
    guard let date = CalendarDate(text) else {
      throw BenchFailure("`\(text.shortened)` is not a date of the calendar", help: "write it as in `\(example)`")
    }
    return date
  }
}
