internal import AssayEngine
package import AssayModel
internal import LuaRuntime

/// One of the things that scripts can read of an evaluation.
package struct EvaluationField: Sendable {
  package let field: FieldDescription
  let value: @Sendable (TriedEvaluation) -> LuaValue

  private init(
    _ name: String, _ form: TypeForm, _ says: String, isAlwaysThere: Bool = true,
    value: @escaping @Sendable (TriedEvaluation) -> LuaValue
  ) {
    field = FieldDescription(name: name, form: form, says: says, isRequired: isAlwaysThere)
    self.value = value
  }

  package static let all: [EvaluationField] = [
    .init("blockers", .list(.text), "What stands in the way, a sentence each.") {
      .texts($0.credential.blockers.map(\.says))
    },
    .init("counted", .list(.text), "The awards and the evidence that are counted.") {
      .texts(Set($0.credential.allocation.map(\.id)).sorted())
    },
    .init("credential", .text, "The credential's id.") { .text($0.credential.credential) },
    .init("day", .date, "The day asked about.") { .text("\($0.day)") },
    .init("essential", .list(.text), "What the verdict is lost without.", isAlwaysThere: false) {
      $0.credential.essential.map { .texts($0) } ?? .none
    },
    .init("learner", .text, "The learner's id.") { .text($0.learner) },
    .init("missing", .list(.text), "What the innermost criteria that are not met are called.") {
      .texts($0.credential.verdict == .met ? [] : $0.credential.missing)
    },
    .init("reason", .text, "Why it cannot be decided.", isAlwaysThere: false) {
      $0.credential.reason.map { .text($0) } ?? .none
    },
    .init("unused", .list(.text), "The awards that are not counted.") {
      .texts($0.credential.unused.map(\.award))
    },
    .init("verdict", .choice(["met", "unmet", "undecided"], open: false), "The answer as a word.") {
      .text($0.credential.verdict.rawValue)
    },
  ]
}

extension LuaValue {
  fileprivate static func texts(_ texts: [String]) -> LuaValue { .table(LuaTable(items: texts.map { .text($0) })) }
}
