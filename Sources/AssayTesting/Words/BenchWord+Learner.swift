internal import AssayModel
internal import AssayScripting
internal import LuaRuntime

extension BenchWord {
  static let learner = BenchWord(
    name: "learner", signature: .init(["id": "string"], gives: "assay.TriedLearner"),
    overloads: [.init(["record": "assay.LearnerDocument"], gives: "assay.TriedLearner")],
    says: """
      A learner of the project by its id, or one that is described in braces as in `learners/`. Nothing that is done \
      with a learner changes the project's.
      """,
    example: """
      local ana = learner "ana"
      local zoe = learner { awards = { { achievement = "safety-induction", awarded = "2026-01-10" } } }
      """
  ) { call, bench throws(BenchFailure) in
    guard call.arguments.count == 1 else { throw Self.misuse }
    let site = bench.scripts.site(of: call)
    switch call.arguments[0] {
    case .text(let id):
      try bench.settle()
      if bench.scripts.isContinued(site) { return .value(bench.object(.described, bench.keep(name: id, at: site))) }
      guard let known = bench.tried.project.learners[id] else {
        var failure = BenchFailure.unknown(
          "`\(id.shortened)` is no learner of this project", id, among: bench.tried.project.learners.keys.sorted())
        failure.help = failure.help ?? "describe one in `learners/`, or here as in `learner { awards = { … } }`"
        throw failure
      }
      return bench.reply(TriedLearner(known))
    case .table:
      let described = bench.scripts.syntax(of: 0, in: call, at: site)
      return bench.reply(TriedLearner(try bench.record(described, named: Self.nameless)))
    case .none, .boolean, .integer, .number, .function, .object, .record: throw Self.misuse
    }
  }

  /// What messages call a learner whom nobody has named.
  private static let nameless = "this-learner"

  private static var misuse: BenchFailure {
    BenchFailure(
      "`learner` wants an id, or a record in braces",
      help: "write it as in `learner \"ana\"` or `learner { awards = { … } }`")
  }
}
