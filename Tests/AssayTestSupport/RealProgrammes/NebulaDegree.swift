/// A degree of the University of Texas at Dallas, as a tree of requirements.
package struct NebulaDegree {
  private var draft: CriterionDraft
  package private(set) var courses: Set<String> = []

  package static func programme(_ key: String, _ json: JSONDocument, core: NebulaRules) -> (RealProgramme, Set<String>)
  {
    var degree = NebulaDegree(draft: CriterionDraft(programme: key))
    let requirements = json["requirements"]
    var all = (requirements?["major"]?.items ?? []).map { degree.criterion($0) }
    switch requirements?["core"] {
    case .string:
      // The file that is imported is not there; the rules of the same core are.
      all += core.criteria
    case nil: degree.draft.miss("core", "the degree does not mention the core curriculum")
    default: break
    }
    if let hours = json["minimum_credit_hours"]?.number {
      all.append([
        "name": "minimum-credit-hours",
        "overlaps": ["credits": ["at_least": .plain("\(Int(hours)) sch"), "of": ["kind": "course"]]],
      ])
    }
    let id = CriterionDraft.slug(key)
    let document: Written = [
      "credential": .plain(id), "title": .plain(json["display_name"]?.string ?? key), "kind": "bachelor_degree",
      "version": .plain(json["year"]?.string ?? "1"), "issuer": "ut-dallas", "requires": ["all_of": .list(all)],
    ]
    let programme = RealProgramme(id: id, document: document, unsaid: degree.draft.unsaid, claims: [], root: nil)
    return (programme, degree.courses)
  }

  private mutating func criterion(_ json: JSONDocument) -> Written {
    let parts = json["requirements"]?.items ?? []
    var written: Written
    switch json["matcher"]?.string {
    case "AndRequirement": written = ["all_of": .list(parts.map { criterion($0) })]
    case "OrRequirement": written = ["any_of": .list(parts.map { criterion($0) })]
    case "SelectRequirement":
      written = [
        "some_of": ["at_least": .number(number(json, "required_count")), "of": .list(parts.map { criterion($0) })]
      ]
    case "CourseRequirement":
      written = ["holds": .plain(id(json["course"]?.string ?? ""))]
    case "HoursRequirement":
      written = hours(json, .any(parts.compactMap { pattern($0) }))
    case "FreeElectiveRequirement":
      let excluded = json["excluded_courses"]?.items.compactMap(\.string) ?? []
      for course in excluded { _ = id(course) }
      written = hours(json, excluded.isEmpty ? .everything : .not(.names(excluded)))
    case "PrefixBucketRequirement":
      draft.miss("PrefixBucketRequirement", "how many courses of the department are needed is not said", isNear: true)
      written = ["count": ["at_least": 1, "of": pattern(json)?.written ?? [:]]]
    case "CSGuidedElectiveRequirement":
      let also = (json["also_fulfills"]?.items ?? []).compactMap { $0["course"]?.string }
      for course in also { _ = id(course) }
      let prefix = NebulaPattern.id(json["starts_with"]?.string ?? "") + "*"
      written = [
        "count": [
          "at_least": .number(number(json, "required_count")),
          "of": ["id": .ids([prefix] + also.map(NebulaPattern.id))],
        ]
      ]
    case "PsychologyPrefixesOrCourses":
      let accepted = json["accepted_courses"]?.items.compactMap(\.string) ?? []
      for course in accepted { _ = id(course) }
      let departments = json["accepted_prefixes"]?.items.compactMap(\.string) ?? []
      written = hours(json, .any([.names(accepted), .departments(departments)]))
    default:
      draft.miss(json["matcher"]?.string ?? "matcher", "what it means is not documented")
      written = ["stated": "see the catalogue"]
    }
    if let name = json["metadata"]?["name"]?.string { written = written.with("title", .plain(name)) }
    return written
  }

  private func hours(_ json: JSONDocument, _ pattern: NebulaPattern) -> Written {
    ["credits": ["at_least": .plain("\(number(json, "required_hours")) sch"), "of": pattern.written]]
  }

  /// What a requirement selects, where only the hours of its courses count.
  private mutating func pattern(_ json: JSONDocument) -> NebulaPattern? {
    let parts = json["requirements"]?.items ?? []
    switch json["matcher"]?.string {
    case "CourseRequirement":
      _ = id(json["course"]?.string ?? "")
      return .names([json["course"]?.string ?? ""])
    case "OrRequirement": return .any(parts.compactMap { pattern($0) })
    case "AndRequirement":
      draft.miss("AndRequirement", "courses that count towards hours only together; said as if each did", isNear: true)
      return .any(parts.compactMap { pattern($0) })
    case "PrefixBucketRequirement":
      let prefix = json["prefix"]?.string ?? ""
      return prefix.contains(" ") ? .names([prefix + "*"]) : .departments([prefix])
    default:
      draft.miss("HoursRequirement", "a requirement inside it selects no courses")
      return nil
    }
  }

  private func number(_ json: JSONDocument, _ key: String) -> Int { Int(json[key]?.number ?? 0) }

  private mutating func id(_ course: String) -> String {
    let id = NebulaPattern.id(course)
    courses.insert(id)
    return id
  }
}
