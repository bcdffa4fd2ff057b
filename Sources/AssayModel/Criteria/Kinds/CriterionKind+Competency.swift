extension CriterionKind {
  package static let competency = CriterionKind(
    "competency", "A competency or outcome is shown by an award that is held or by a passed result.",
    takes: Showing.type.wording(or: Wording<CompetencyReference>.competencyReference.map { Showing(id: $0) }),
    fields: Showing.type.fieldDescriptions, example: "competency: { id: fab-skills/mig, level: competent }"
  ) { showing, _ in
    guard var reference = showing.id else { return nil }
    if let level = showing.level { reference.level = level }
    return Lowered(.fact(.shown(reference)), refersTo: reference.path)
  }

  private struct Showing: Sendable {
    var id: CompetencyReference?
    var level: String?

    static let type = RecordType<Showing>(
      "competency", "A competency or outcome, perhaps at a level.",
      fields: [
        Field("id", \.id, .competencyReference, required: true, "The competency or outcome."),
        Field("level", \.level, .text, "At least at this level of its framework."),
      ]
    ) { _ in Showing() }
  }
}
