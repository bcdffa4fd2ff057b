internal import AssayEngine
internal import AssayFormats
internal import AssayModel
internal import AssayScripting
internal import LuaRuntime

extension Matcher {
  static let earns = Matcher(
    name: "earns", signature: .init(["credential": "string|string[]"], gives: "nil"),
    says: "The learner earns the credential; of several in braces, all of them together.",
    example: """
      expect(learner "ana"):earns "mig-basics"
      """
  ) { subject, call, bench throws(BenchFailure) in
    let learner = try bench.learner(expected: subject, "earns")
    if let all = try call.credentialsTogether("expect(ana):earns { \"mig-basics\", \"tig-basics\" }") {
      return try bench.earned(all, by: learner)
    }
    let credential = try call.credential("expect(ana):earns \"mig-basics\"")
    let found = try bench.evaluation(of: credential, for: learner)
    switch found.credential.verdict {
    case .met: return .holds(orElse: "`\(learner.id)` earns `\(credential)` on \(found.day)")
    case .unmet:
      return .fails(
        BenchFailure(
          "`\(learner.id)` does not earn `\(credential)` on \(found.day)",
          details: [.expected("earned", got: found.inShort), found.shown]))
    case .undecided: throw found.undecided("whether `\(learner.id)` earns `\(credential)`")
    }
  }
}

extension Bench {
  /// The learner of an expectation that only learners can meet.
  func learner(expected value: LuaValue, _ word: String) throws(BenchFailure) -> TriedLearner {
    if let learner = learner(in: value) { return learner }
    throw BenchFailure(
      "`\(word)` can be expected of a learner, not of \(value.noun)",
      help: "write it as in `expect(learner \"ana\"):\(word) \"mig-basics\"`")
  }
}

extension LuaValue {
  /// What messages call a value of this kind.
  var noun: String {
    switch self {
    case .none: "nothing"
    case .boolean: "true or false"
    case .integer, .number: "a number"
    case .text: "text"
    case .table: "a table"
    case .function: "a function"
    case .object, .record: "an object"
    }
  }
}
