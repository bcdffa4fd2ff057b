extension CriterionKind {
  package static let competency = CriterionKind(
    "competency", "A competency or outcome is shown by an award that is held or by a passed result.",
    takes: Showing.type.wording(or: Wording<CompetencyReference>.competencyReference.map { Showing(id: $0) }),
    fields: Showing.type.fieldDescriptions, example: "competency: { id: fab-skills/mig, level: competent }"
  ) { showing, reading in
    guard var reference = showing.id else { return nil }
    if let level = showing.level {
      reference.level = level
      reading.amendCompetency(at: reference.place.node, level: level, at: showing.levelNode)
    }
    return Lowered(.fact(.shown(reference)), refersTo: reference.path)
  }

  private struct Showing: Sendable {
    var id: CompetencyReference?
    var level: String?
    var levelNode: NodeID?

    static let type = RecordType<Showing>(
      "competency", "A competency or outcome, perhaps at a level.",
      fields: [
        Field("id", \.id, .competencyReference, required: true, "The competency or outcome."),
        Field("level", .text, "At least at this level of its framework.") { syntax, showing, reading in
          showing.level = Wording<String>.text.read(syntax, &reading)
          showing.levelNode = syntax.node
        },
      ]
    ) { _ in Showing() }
  }
}

extension Reading {
  /// A level that is written beside a competency's id, not in it.
  fileprivate mutating func amendCompetency(at node: NodeID, level: String, at levelNode: NodeID?) {
    guard let index = references.lastIndex(where: { $0.node == node && $0.namespace == .competency }) else { return }
    references[index].id = references[index].id.split(separator: "@")[0] + "@" + level
    references[index].levelNode = levelNode
  }
}
