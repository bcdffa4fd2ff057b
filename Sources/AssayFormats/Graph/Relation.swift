internal import AssayEngine
internal import AssayModel

/// That one achievement counts toward another, or comes before it.
struct Relation {
  struct Ends: Hashable, Comparable {
    var whole: String
    var part: String

    static func < (left: Ends, right: Ends) -> Bool { (left.whole, left.part) < (right.whole, right.part) }
  }

  /// In the order in which the strongest is told where there are several.
  enum Way: Int, Comparable {
    case required, elective, prerequisite, alongside, recommended, stated

    static func < (left: Way, right: Way) -> Bool { left.rawValue < right.rawValue }

    var phrase: String {
      switch self {
      case .required: "required"
      case .elective: "elective"
      case .prerequisite: "asked for before"
      case .alongside: "asked for alongside"
      case .recommended: "recommended"
      case .stated: "said to stack"
      }
    }
  }

  var ends: Ends
  var way: Way

  /// What an achievement's criteria name, and what it says of itself.
  static func all(of achievement: Achievement, in project: Project) -> [Relation] {
    let credential = project.credentials[achievement.id]
    var found: [Relation] = []
    func add(_ criterion: Criterion?, _ way: Way) {
      for (id, isNeeded) in criterion?.named(in: project) ?? [] {
        let way = way == .required && !isNeeded ? .elective : way
        found.append(Relation(ends: Ends(whole: achievement.id, part: id), way: way))
      }
    }
    add(credential.map { Question.criteria(of: $0) } ?? achievement.requires, .required)
    add(achievement.entry, .prerequisite)
    add(achievement.corequisite, .alongside)
    add(achievement.recommends, .recommended)
    for target in credential?.stacksInto ?? [] {
      found.append(Relation(ends: Ends(whole: target.id.id, part: achievement.id), way: .stated))
    }
    return found
  }
}

extension Criterion {
  /// The achievements that it names, each with whether there is no way around it.
  fileprivate func named(in project: Project) -> [(id: String, isNeeded: Bool)] {
    switch form {
    case .claim(let claim):
      guard case .awards(let pattern) = claim.of else { return [] }
      let ids = pattern.named(in: project)
      let count = claim.demands.first { $0.measure == .count }?.bounds.atLeast
      let isAll = count.map { $0 >= Decimal(ids.count) } ?? false
      return ids.map { id in (id, isAll || claim.including.contains { $0.id == id }) }
    case .atLeast(let count, let children):
      return children.flatMap { child in
        child.named(in: project).map { ($0.id, $0.isNeeded && count >= children.count) }
      }
    case .pool(let child): return child.named(in: project)
    case .order(let references): return references.map { ($0.id, true) }
    case .not, .dated, .fact, .covers, .approval, .opaque, .stated: return []
    }
  }
}

extension Pattern {
  /// The ids that it names itself, or through a list. A `*` stands for what the catalogue has.
  fileprivate func named(in project: Project, depth: Int = 0) -> [String] {
    keys.flatMap { key -> [String] in
      switch key {
      case .id(let references): return references.flatMap { Self.expanded($0.id, in: project) }
      case .any(let patterns): return patterns.flatMap { $0.named(in: project, depth: depth) }
      case .list(let lists):
        // Lists may name each other; a circle of them is reported elsewhere.
        if depth > 8 { return [] }
        return lists.flatMap { project.lists[$0]?.of.named(in: project, depth: depth + 1) ?? [] }
      case .kind, .tag, .issuer, .gainedBy, .version, .level, .competency, .score, .within, .awarded, .attribute,
        .predicate, .except:
        return []
      }
    }
  }

  private static func expanded(_ id: String, in project: Project) -> [String] {
    id.isStarred ? project.achievements.keys.filter(id.names).sorted() : [id]
  }
}
