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
    guard let field = EvaluationField.all.first(where: { $0.name == name }) else {
      throw .unknown("an evaluation has no field `\(name)`", name, among: EvaluationField.all.map(\.name))
    }
    return .value(field.value(evaluation))
  }
}

/// One of the things that scripts can read of an evaluation.
package struct EvaluationField: Sendable {
  package let name: String
  package let type: String
  package let says: String
  let value: @Sendable (TriedEvaluation) -> LuaValue

  package static let all: [EvaluationField] = [
    .init(name: "blockers", type: "string[]", says: "What stands in the way, a sentence each.") {
      .texts($0.credential.blockers.map(\.says))
    },
    .init(name: "counted", type: "string[]", says: "The awards and the evidence that are counted.") {
      .texts(Set($0.credential.allocation.map(\.id)).sorted())
    },
    .init(name: "credential", type: "string", says: "The credential's id.") { .text($0.credential.credential) },
    .init(name: "day", type: "assay.date", says: "The day asked about.") { .text("\($0.day)") },
    .init(name: "essential", type: "string[]?", says: "What the verdict is lost without.") {
      $0.credential.essential.map { .texts($0) } ?? .none
    },
    .init(name: "learner", type: "string", says: "The learner's id.") { .text($0.learner) },
    .init(name: "missing", type: "string[]", says: "What the innermost criteria that are not met are called.") {
      .texts($0.credential.verdict == .met ? [] : $0.credential.missing)
    },
    .init(name: "reason", type: "string?", says: "Why it cannot be decided.") {
      $0.credential.reason.map { .text($0) } ?? .none
    },
    .init(name: "unused", type: "string[]", says: "The awards that are not counted.") {
      .texts($0.credential.unused.map(\.award))
    },
    .init(name: "verdict", type: "string", says: "`met`, `unmet` or `undecided`.") {
      .text($0.credential.verdict.rawValue)
    },
  ]
}

extension LuaValue {
  fileprivate static func texts(_ texts: [String]) -> LuaValue { .table(LuaTable(items: texts.map { .text($0) })) }
}
