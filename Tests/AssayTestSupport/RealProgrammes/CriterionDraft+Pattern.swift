extension CriterionDraft {
  mutating func union(_ parts: [ListedRequirement], _ terms: Terms) -> Written {
    let patterns = parts.map { pattern(of: $0, terms) }
    if patterns.count == 1 { return patterns[0] }
    var ids: [String] = []
    for (part, pattern) in zip(parts, patterns) {
      guard case .courses(let courses, _) = part.content, case .map(let entries) = pattern, entries.count == 1 else {
        return ["any": .list(patterns)]
      }
      ids += courses.flatMap(\.ids)
    }
    return ["id": .ids(ids)]
  }

  mutating func pattern(of requirement: ListedRequirement, _ terms: Terms) -> Written {
    var entries: [(key: String, value: Written)] = []
    var exceptions: [Written] = []
    switch requirement.content {
    case .courses(let courses, let excluded):
      if courses.contains(where: { $0.topic != nil }) {
        miss("course_list", "only some topics of a course are meant; a pattern names courses", isNear: true)
      }
      entries.append(("id", .ids(courses.flatMap(\.ids))))
      if !excluded.isEmpty { exceptions.append(["id": .ids(excluded.flatMap(\.ids))]) }
    case .areas(let areas):
      entries.append(("attributes.area", areas.count == 1 ? .plain(areas[0]) : .list(areas.map { .plain($0) })))
    case .parts, .courseNumber, .nothing: break
    }
    if let semester = requirement.semester ?? terms.semester {
      miss(
        "completed_by_semester", "a deadline is a date here, not a time since enrolling; said for one year's students",
        isNear: true)
      entries.append(("awarded", ["at_most": .plain(Cohort.end(ofSemester: semester))]))
    }
    if let mark = terms.leastMark { entries.append(("score", .number(mark))) }
    if requirement.unmarked == 0 { exceptions.append(["attributes.grading": "pass_fail"]) }
    let pattern = Written.map(entries)
    if exceptions.isEmpty { return pattern }
    return pattern.excepting(exceptions.count == 1 ? exceptions[0] : ["any": .list(exceptions)])
  }
}
