extension CriterionKind {
  package static let experience = CriterionKind(
    "experience", "Time worked in a role.",
    details: "Hours are added up; with `lasting`, the days covered by any of the periods are.",
    takes: Working.type.wording, fields: Working.type.fieldDescriptions,
    example: "experience: { role: welder, hours: 900 h, within: 3 years }"
  ) { working, reading in
    if working.hours == nil, working.lasting == nil {
      reading.report(
        "missing-field", "experience needs `hours` or `lasting`", at: working.node, .key,
        help: "say how much: `hours: 900 h` or `lasting: 2 years`")
      return nil
    }
    return Lowered(
      .fact(
        .experience(
          ExperienceDemand(role: working.role, hours: working.hours, lasting: working.lasting, within: working.within)))
    )
  }

  private struct Working: Sendable {
    var role: String?
    var hours: AssayModel.Hours?
    var lasting: Period?
    var within: Within?
    var node: NodeID

    static let type = RecordType<Working>(
      "experience", "Time in a role.",
      fields: [
        Field("role", \.role, .text, "The role."),
        Field("hours", \.hours, .hours, "At least so many hours."),
        Field("lasting", \.lasting, .period, "At least so long."),
        Field("within", \.within, .within, "Only what lies in this time before the day asked."),
      ]
    ) { Working(node: $0) }
  }
}
