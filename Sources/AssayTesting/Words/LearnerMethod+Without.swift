internal import AssayModel
internal import AssayScripting
internal import LuaRuntime

extension LearnerMethod {
  static let without = LearnerMethod(
    name: "without", signature: .init(["...": "string|string[]"], gives: "assay.TriedLearner"),
    says: """
      The learner without what goes by an id: every award of an achievement (or one, such as `mig-basics#2`), results of \
      an assessment, evidence of a kind, experience in a role, an approval, a fact. Takes several ids too.
      """,
    example: "ana:without(\"safety-induction\")"
  ) { learner, call, bench throws(BenchFailure) in
    var changed = learner
    let ids = call.arguments.flatMap { argument -> [LuaValue] in
      if case .table(let table) = argument { table.items } else { [argument] }
    }
    guard !ids.isEmpty else {
      throw BenchFailure("`without` wants an id", help: "write it as in `ana:without \"safety-induction\"`")
    }
    for id in ids {
      guard case .text(let id) = id else {
        throw BenchFailure("`without` wants ids", help: "write it as in `ana:without \"safety-induction\"`")
      }
      let left = changed.record.without(id)
      if left == changed.record { try bench.check(leftOut: id, of: learner.record) }
      changed.record = left
    }
    return bench.reply(changed)
  }
}

extension Bench {
  /// What a learner does not have may be left out; what does not exist at all is a mistake.
  fileprivate func check(leftOut id: String, of record: LearnerRecord) throws(BenchFailure) {
    let project = tried.project
    if project.achievements[id] != nil || project.assessments[id] != nil { return }
    let assessments = project.credentials.values.flatMap { credential in
      credential.assessments.flatMap { [$0.id, "\(credential.id)/\($0.id)"] }
    }
    let others = tried.project.learners.values.flatMap(\.contents)
    if assessments.contains(id) || others.contains(id) || id.contains("#") { return }
    throw .unknown(
      "nothing goes by `\(id.shortened)`: neither in the record of `\(record.id)` nor in the project", id,
      among: record.contents + project.achievements.keys.sorted())
  }
}
