internal import AssayEngine
package import AssayFormats
internal import AssayModel
internal import LuaRuntime

extension TriedEvaluation {
  /// The answer for people.
  func explained(_ tried: TriedProject) -> String {
    report(tried).text(explains: true).plain
  }

  package func report(_ tried: TriedProject) -> EvaluationReport {
    EvaluationReport(
      project: tried.project.name, day: day, learners: [Evaluation(learner: learner, credentials: [credential])],
      sources: tried.sources)
  }

  /// `cloud-operator of ana: met`.
  var text: String { "\(credential.credential) of \(learner): \(credential.verdict.rawValue)" }
}

extension Bench {
  /// What scripts can read of an evaluation.
  func field(_ key: LuaValue, of evaluation: TriedEvaluation) throws(BenchFailure) -> LuaReply {
    guard case .text(let name) = key else { return .values([.none]) }
    guard let field = EvaluationField.all.first(where: { $0.field.name == name }) else {
      throw .unknown("an evaluation has no field `\(name)`", name, among: EvaluationField.all.map(\.field.name))
    }
    return .value(field.value(evaluation))
  }
}
