internal import AssayScripting
internal import LuaRuntime

extension LearnerMethod {
  static let holds = LearnerMethod(
    name: "holds", signature: .init(["credential": "string"], gives: "boolean"),
    says: "Whether the learner was awarded a credential, and it is still valid.", example: "ana:holds(\"mig-basics\")"
  ) { learner, call, bench throws(BenchFailure) in
    let credential = try call.credential("ana:holds \"mig-basics\"")
    return .value(.boolean(try bench.isHeld(credential, by: learner)))
  }
}
