internal import AssayEngine
internal import AssayModel

extension ScriptHost {
  /// Answers as was assumed when a learner was shown. `asked`: a question as it was asked then.
  static func assuming(
    _ names: [String], _ asked: @escaping @Sendable (Space.ScriptQuestion) -> Space.ScriptQuestion = { $0 }
  ) -> ScriptHost {
    let names = Set(names)
    return ScriptHost(
      predicate: { name, award in
        // A learner was shown with an award's id where it was said of that award only.
        let (achievement, id) = (award.achievement ?? "", award.id ?? "")
        let questions = [achievement, id].map { asked(.predicate(name, achievement: $0)).name }
        return questions.contains(where: names.contains) ? .met : .unmet("assumed not to hold")
      },
      rule: { rule, _, _ in names.contains(asked(.rule(rule)).name) ? .met : .unmet("assumed not to hold") })
  }
}
