internal import AssayEngine
internal import AssayFormats
internal import AssayModel
internal import LuaRuntime

extension Bench {
  /// Whether one allocation serves all of these credentials; each failure is the sentence that says so.
  func earned(_ credentials: [String], by learner: TriedLearner) throws(BenchFailure) -> Match {
    let (answer, failures) = try answer(about: credentials, for: learner)
    guard let jointly = answer.jointly else { throw BenchFailure("these credentials cannot be asked for together") }
    let all = credentials.map { "`\($0)`" }.joined(separator: " and ")
    let (day, why) = (learner.day ?? day, jointly.blockers.first.map { ": \($0.says)" } ?? "")
    switch jointly.verdict {
    case .met: return .holds(orElse: "`\(learner.id)` earns \(all) together on \(day)")
    case .unmet:
      return .fails(
        BenchFailure(
          "`\(learner.id)` does not earn \(all) together on \(day)",
          details: [.expected("earned together", got: "not earned together\(why)")]))
    case .undecided:
      throw BenchFailure(
        "whether `\(learner.id)` earns \(all) together on \(day) cannot be decided\(why)",
        details: failures.map { .note($0.asNote) }, isUndecided: !failures.isEmpty)
    }
  }
}

extension LuaCall {
  /// Two or more ids of credentials in braces; nil where no list was given.
  func credentialsTogether(_ example: String) throws(BenchFailure) -> [String]? {
    guard case .table(let table)? = arguments.first else { return nil }
    let ids = table.items.compactMap { if case .text(let id) = $0 { id } else { nil } }
    guard ids.count == table.items.count, table.fields.isEmpty, Set(ids).count == ids.count, ids.count > 1 else {
      throw BenchFailure("credentials that are earned together are a list of ids", help: "write it as in `\(example)`")
    }
    return ids
  }
}
