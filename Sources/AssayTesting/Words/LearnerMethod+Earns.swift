internal import AssayScripting
internal import LuaRuntime

extension LearnerMethod {
  static let earns = LearnerMethod(
    name: "earns", signature: .init(["credential": "string"], gives: "boolean"),
    says: "Whether the learner earns a credential. What cannot be decided is an error: it is neither yes nor no.",
    example: "ana:earns(\"mig-basics\")"
  ) { learner, call, bench throws(BenchFailure) in
    let credential = try call.credential("ana:earns \"mig-basics\"")
    return .value(.boolean(try bench.isEarned(credential, by: learner)))
  }
}
