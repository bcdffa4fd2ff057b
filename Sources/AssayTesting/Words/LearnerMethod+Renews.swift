internal import AssayScripting
internal import LuaRuntime

extension LearnerMethod {
  static let renews = LearnerMethod(
    name: "renews", signature: .init(["credential": "string"], gives: "boolean"),
    says: "Whether the learner was awarded a credential, and can renew it on the day asked about.",
    example: "ana:renews(\"mig-basics\")"
  ) { learner, call, bench throws(BenchFailure) in
    let credential = try call.credential("ana:renews \"mig-basics\"")
    return .value(.boolean(try bench.obstacle(toRenewing: credential, by: learner) == nil))
  }
}
