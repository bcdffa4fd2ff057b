internal import AssayModel
internal import AssayScripting
package import LuaRuntime

extension Bench {
  /// What an object of a script stands for.
  package enum Meaning: Sendable {
    case learner(TriedLearner)
    case evaluation(TriedEvaluation)
    /// A design's id.
    case design(String)
    case other
  }

  package func meaning(of object: LuaObject) -> Meaning {
    let value = LuaValue.object(object)
    if let learner = learner(in: value) { return .learner(learner) }
    if let index = index(of: value, .evaluation) { return .evaluation(evaluations[index]) }
    if let index = index(of: value, .design) { return .design(designs[index]) }
    return .other
  }

  /// What people call an object, in a few words.
  package func phrase(of object: LuaObject) -> String {
    switch meaning(of: object) {
    case .learner(let learner): return "learner \(learner.id)"
    case .evaluation(let found): return found.text
    case .design(let id): return "design \(id)"
    case .other: break
    }
    if index(of: .object(object), .expectation) != nil { return "expectation" }
    return scripts.quantity(in: .object(object)) ?? scripts.phrase(of: object)
  }
}
