internal import AssayEngine
internal import AssayScripting
internal import LuaRuntime

extension LearnerMethod {
  static let verdict = LearnerMethod(
    name: "verdict", signature: .init(["credential": "string"], gives: "string"),
    says: "The answer as a word: `met`, `unmet` or `undecided`.", example: "ana:verdict(\"mig-basics\")"
  ) { learner, call, bench throws(BenchFailure) in
    let found = try bench.evaluation(of: try call.credential("ana:verdict \"mig-basics\""), for: learner)
    return .value(.text(found.credential.verdict.rawValue))
  }
}
