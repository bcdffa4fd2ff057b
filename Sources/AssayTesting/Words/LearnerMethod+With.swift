internal import AssayScripting
internal import LuaRuntime

extension LearnerMethod {
  static let with = LearnerMethod(
    name: "with", signature: .init(["record": "assay.LearnerDocument"], gives: "assay.TriedLearner"),
    says: """
      The learner as if this were recorded. It takes the place of what is recorded of the same achievement, assessment, \
      kind of evidence, role, criterion or fact; everything else stays. To add instead, use `+`.
      """,
    example: "ana:with { results = { { assessment = \"mig-basics/weld-test\", score = 69, date = \"2026-04-01\" } } }"
  ) { learner, call, bench throws(BenchFailure) in
    guard call.arguments.count == 1, case .table = call.arguments[0] else {
      throw BenchFailure(
        "`with` wants a record in braces", help: "write it as in `ana:with { facts = { employer = \"northwind\" } }`")
    }
    let site = bench.scripts.site(of: call)
    let given = try bench.record(bench.scripts.syntax(of: 0, in: call, at: site), named: learner.id)
    return bench.reply(TriedLearner(learner.record.with(given), on: learner.day))
  }
}
