/// Criteria in our words for a listed requirement, and what could not be said.
///
/// What is listed is a sum: every part adds what was counted in it, if that is as much as the part needs, and no more
/// than the part lets count. Our choices count criteria, each as one. So a sum is written in one of three ways:
/// parts that add one each are a choice; parts that share nothing with others are one claim, with a limit for each that
/// lets only so much count; of any others, every way to come to the sum is an alternative.
package struct CriterionDraft {
  package let programme: String
  package private(set) var unsaid: [UnsaidField] = []
  package private(set) var claims: [DraftedClaim] = []
  private var names: [String: Int] = [:]

  /// What was said above of every course below.
  struct Terms {
    var semester: Int?
    var leastMark: Int?
  }

  package init(programme: String) { self.programme = programme }

  package mutating func criterion(_ root: ListedRequirement) -> Written {
    criterion(root, atLeast: root.least, Terms())
  }

  package mutating func miss(_ field: String, _ why: String, isNear: Bool = false) {
    unsaid.append(UnsaidField(programme, field, why, isNear: isNear))
  }

  mutating func criterion(_ requirement: ListedRequirement, atLeast count: Int, _ terms: Terms) -> Written {
    var terms = terms
    if let semester = requirement.semester { terms.semester = min(semester, terms.semester ?? semester) }
    if let mark = requirement.leastMark { terms.leastMark = mark }
    switch requirement.content {
    case .nothing:
      miss("no_req", "no transcript shows it; said with `stated`, which decides nothing", isNear: true)
      return .map([("stated", .plain(requirement.name ?? "see the department"))])
    case .courseNumber(let number):
      let until = Cohort.end(ofSemester: requirement.semester ?? 8)
      let name = claim(for: [requirement], isShared: true)
      return .map([
        ("name", .plain(name)),
        (
          "overlaps",
          ["count": ["at_least": .number(number), "of": ["kind": "course", "awarded": ["at_most": .plain(until)]]]]
        ),
      ])
    case .courses, .areas:
      return leaf(requirement, atLeast: count, terms)
    case .parts(let parts):
      var written = sum(of: parts, atLeast: count, terms, for: requirement)
      limit(&written, requirement)
      return written
    }
  }

  private mutating func leaf(_ requirement: ListedRequirement, atLeast count: Int, _ terms: Terms) -> Written {
    let name = claim(for: [requirement], isShared: requirement.isShared)
    var claim: Written = ["count": ["at_least": .number(count), "of": pattern(of: requirement, terms)]]
    limit(&claim, requirement)
    if requirement.isShared {
      if case .map(let entries) = claim, entries.contains(where: { $0.key == "shared_with" }) {
        miss("max_common_with_major", "what may be counted twice lies in a pool of its own, where sharing has no limit")
        claim = claim.without("shared_with")
      }
      return .map([("name", .plain(name)), ("overlaps", claim)])
    }
    guard case .map(let entries) = claim else { return claim }
    return .map([("name", .plain(name))] + entries)
  }

  /// What is said of a requirement as a whole.
  private mutating func limit(_ written: inout Written, _ requirement: ListedRequirement) {
    guard case .map(var entries) = written else { return }
    if let most = requirement.unmarked, most > 0 {
      if requirement.parts.contains(where: { $0.all.contains(where: \.isShared) }) {
        miss(
          "pdfs_allowed", "a limit does not reach what may be counted twice, which lies in pools of its own",
          isNear: true)
      }
      let limit: Written = ["at_most": .number(most), "of": ["attributes.grading": "pass_fail"]]
      if let index = entries.firstIndex(where: { $0.key == "limits" }), case .list(let limits) = entries[index].value {
        entries[index].value = .list(limits + [limit])
      } else {
        entries.append(("limits", [limit]))
      }
    }
    if let most = requirement.commonWithMajor {
      entries.append(("shared_with", [["of": ["tag": "major"], "at_most": .number(most)]]))
    }
    written = .map(entries)
  }

  mutating func claim(for parts: [ListedRequirement], isShared: Bool, named path: [String]? = nil) -> String {
    let below = (path ?? parts[0].path).dropFirst().map(Self.slug)
    let name = fresh(below.isEmpty ? "courses" : below.joined(separator: "."))
    claims.append(
      DraftedClaim(
        name: name, isShared: isShared,
        parts: parts.map { part in
          switch part.content {
          case .courses(let courses, _):
            DraftedClaim.Part(path: part.path, courses: Set(courses.flatMap(\.ids)), most: part.most)
          case .courseNumber: DraftedClaim.Part(path: part.path, courses: [], most: part.most, isNumber: true)
          case .areas, .parts, .nothing: DraftedClaim.Part(path: part.path, courses: [], most: part.most)
          }
        }))
    return name
  }

  private mutating func fresh(_ name: String) -> String {
    names[name, default: 0] += 1
    return names[name] == 1 ? name : "\(name).\(names[name] ?? 0)"
  }

  package static func slug(_ text: String) -> String {
    text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
  }
}
