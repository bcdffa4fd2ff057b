internal import AssayScripting
internal import LuaRuntime

extension LearnerMethod {
  static let on = LearnerMethod(
    name: "on", signature: .init(["date": "assay.date"], gives: "assay.TriedLearner"),
    says: "The same learner, asked about on another day.", example: "ana:on(\"2029-01-01\")"
  ) { learner, call, bench throws(BenchFailure) in
    try call.takes(upTo: 1, "ana:on \"2029-01-01\"")
    return bench.reply(TriedLearner(learner.record, on: try call.date(at: 0, "ana:on \"2029-01-01\"")))
  }
}
