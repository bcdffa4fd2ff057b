extension CriterionKind {
  package static let someOf = CriterionKind(
    "some_of", "At least a given number of the listed criteria are met.", takes: SomeOf.type.wording,
    fields: SomeOf.type.fieldDescriptions,
    example: "some_of:\n  at_least: 2\n  of:\n    - holds: mig-welding\n    - holds: metrology\n    - holds: cad-basics"
  ) { choice, _ in
    Lowered(.atLeast(choice.atLeast, of: choice.of))
  }

  private struct SomeOf: Sendable {
    var atLeast = 0
    var of: [Criterion] = []

    static let type = RecordType<SomeOf>(
      "some_of", "A number of criteria to choose from.",
      fields: [
        Field("at_least", \.atLeast, .integer(), required: true, "How many must be met."),
        Field("of", \.of, .list(of: .criterion), required: true, "The criteria to choose from."),
      ]
    ) { _ in SomeOf() }
  }
}
