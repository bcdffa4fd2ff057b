internal import AssayModel
internal import AssayScripting
internal import LuaRuntime

extension Bench {
  /// What the bench's objects stand for. INVARIANT: in the order of ``kinds()``.
  enum Kind: Int, CaseIterable { case learner, evaluation, design, expectation, described }

  func object(_ kind: Kind, _ id: Int) -> LuaValue {
    .object(LuaObject(kind: ScriptBench.firstKind + kind.rawValue, id: id))
  }

  func reply(_ learner: TriedLearner) -> LuaReply {
    learners.append(learner)
    return .value(object(.learner, learners.count - 1))
  }

  func reply(_ evaluation: TriedEvaluation) -> LuaReply {
    evaluations.append(evaluation)
    return .value(object(.evaluation, evaluations.count - 1))
  }

  /// The number of an object of the kind; nil for any other value.
  func index(of value: LuaValue, _ kind: Kind) -> Int? {
    guard case .object(let object) = value, object.kind == ScriptBench.firstKind + kind.rawValue else { return nil }
    return object.id
  }

  func learner(in value: LuaValue) -> TriedLearner? { index(of: value, .learner).map { learners[$0] } }

  /// What scripts can do with the objects that they are handed.
  func kinds() -> [LuaObjectKind] {
    Kind.allCases.map { kind in
      switch kind {
      case .learner: learnerKind
      case .evaluation:
        LuaObjectKind(
          name: "evaluation",
          index: { [unowned self] id, key in answer { () throws(BenchFailure) in try field(key, of: evaluations[id]) }
          },
          text: { [unowned self] in evaluations[$0].text })
      case .design:
        LuaObjectKind(
          name: "design", index: { [unowned self] in field($1, ofDesign: designs[$0]) },
          text: { [unowned self] in designs[$0] })
      case .expectation: expectationKind
      case .described:
        LuaObjectKind(
          name: "learner",
          call: { [unowned self] id, call in
            answer { () throws(BenchFailure) in try describe(names[id], call) }
          })
      }
    }
  }

  private func field(_ key: LuaValue, ofDesign id: String) -> LuaReply {
    guard let design = tried.design(id) else { return .values([.none]) }
    return scripts.field(key, of: design.syntax, design.kind)
  }
}
