/// A programme of a university, as a credential in our words.
package struct RealProgramme: Sendable {
  package let id: String
  package let document: Written
  package let unsaid: [UnsaidField]
  package let claims: [DraftedClaim]
  /// As it was listed; nil where it was not listed in this way.
  package let root: ListedRequirement?
}

extension RealProgramme {
  /// One of the programmes that Princeton lists today, such as `minors/COS`.
  package static func princeton(_ key: String, _ json: JSONDocument) -> RealProgramme {
    let title = json["name"]?.string ?? key
    let id = CriterionDraft.slug(key.replacing("s/", with: "-"))
    let root = ListedRequirement(json, path: [id])
    var draft = CriterionDraft(programme: key)
    var requires = draft.criterion(root)
    let excluded = ["excluded_major", "excluded_majors"].flatMap { json[$0]?.items.compactMap(\.string) ?? [] }
    let excludedMinors = json["excluded_minors"]?.items.compactMap(\.string) ?? []
    if !(excluded + excludedMinors).isEmpty {
      draft.miss(
        "excluded_majors", "who has declared a major is not known, who was awarded it is; said with `forbids`",
        isNear: true)
      let ids =
        excluded.map { "major-\(CriterionDraft.slug($0))*" } + excludedMinors.map { "minor-\(CriterionDraft.slug($0))" }
      requires = ["all_of": [requires, ["forbids": ["id": .ids(ids)]]]]
    }
    for (field, why) in unsaidFields where json[field] != nil { draft.miss(field, why) }
    for field in ["iw_relationship", "no_crosslist", "deadline", "double_counting_allowed_local"] {
      for _ in 0..<mentions(of: field, in: json) { draft.miss(field, unsaidBelow[field] ?? "") }
    }
    let type = json["type"]?.string?.lowercased() ?? "degree"
    var document: Written = [
      "credential": .plain(id), "title": .plain(title),
      "kind": .plain(type == "degree" ? "bachelor_degree" : type == "certificate" ? "certificate" : "learning_program"),
      "version": "2024", "issuer": "princeton", "tags": [.plain(type)], "requires": requires,
    ]
    if let most = json["max_common_with_major"]?.number {
      document = document.with(
        "counting", ["shared_with": [["of": ["tag": "major"], "at_most": .number(Int(most))]]])
    }
    return RealProgramme(id: id, document: document, unsaid: draft.unsaid, claims: draft.claims, root: root)
  }

  private static let unsaidFields = [
    ("iw_required", "whether independent work is part of it is said by its requirements alone"),
    ("declaration_limit", "no criterion asks when a learner enrolled"),
  ]
  private static let unsaidBelow = [
    "iw_relationship": "nothing says that one piece of work serves two credentials, or may not",
    "no_crosslist": "an equivalence holds everywhere; a pattern cannot look past it to the listing that was taken",
    "deadline": "it has no value, and its meaning is not documented",
    "double_counting_allowed_local":
      "its meaning is not documented, and the tool that reads the file does not look at it",
  ]

  private static func mentions(of field: String, in json: JSONDocument) -> Int {
    (json["req_list"]?.items ?? []).reduce(0) { $0 + ($1[field] == nil ? 0 : 1) + mentions(of: field, in: $1) }
  }
}
