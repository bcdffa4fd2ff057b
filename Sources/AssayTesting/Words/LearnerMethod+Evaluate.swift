internal import AssayScripting
internal import LuaRuntime

extension LearnerMethod {
  static let evaluate = LearnerMethod(
    name: "evaluate", signature: .init(["credential": "string"], gives: "assay.Evaluation"),
    says: "What comes of asking whether the learner earns a credential: `verdict`, `reason`, `blockers` and more.",
    example: "ana:evaluate(\"mig-basics\").verdict"
  ) { learner, call, bench throws(BenchFailure) in
    bench.reply(try bench.evaluation(of: try call.credential("ana:evaluate \"mig-basics\""), for: learner))
  }
}
