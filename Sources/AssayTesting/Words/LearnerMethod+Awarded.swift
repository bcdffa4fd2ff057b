internal import AssayModel
internal import AssayScripting
internal import LuaRuntime

extension LearnerMethod {
  static let awarded = LearnerMethod(
    name: "awarded", signature: .init(["id": "string", "date": "assay.date?"], gives: "assay.TriedLearner"),
    says: "The learner with one more award: of that achievement, on that date or on the day asked about.",
    example: "ana:awarded(\"mig-basics\", \"2026-05-01\")"
  ) { learner, call, bench throws(BenchFailure) in
    try call.takes(upTo: 2, "ana:awarded(\"mig-basics\", \"2026-05-01\")")
    guard case .text(let id)? = call.arguments.first else {
      throw BenchFailure(
        "`awarded` wants the id of an achievement", help: "write it as in `ana:awarded(\"mig-basics\", \"2026-05-01\")`"
      )
    }
    try bench.settle()
    guard bench.tried.project.achievements[id] != nil else {
      throw .unknown(
        "`\(id.shortened)` is no achievement of this project", id,
        among: bench.tried.project.achievements.keys.sorted())
    }
    var award = Award()
    award.achievement = id
    award.awarded =
      call.arguments.count > 1
      ? try call.date(at: 1, "ana:awarded(\"mig-basics\", \"2026-05-01\")") : learner.day ?? bench.day
    var changed = learner
    changed.record.awards.append(award)
    return bench.reply(changed)
  }
}
