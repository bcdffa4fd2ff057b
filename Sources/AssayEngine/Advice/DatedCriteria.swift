internal import AssayModel

/// What in the criteria of a credential changes its mind as time goes by, and only by that.
struct DatedCriteria {
  /// How long ago things may have been: each `within` that occurs.
  private(set) var periods: Set<Period> = []
  /// Time in a role that must have lasted: what it asks for grows and shrinks with the length of months.
  private(set) var lasting: [ExperienceDemand] = []
  /// Whether a script decides something, whose days nobody can know.
  private(set) var isScripted = false

  init(_ credential: Credential, in project: Project) {
    for node in CriterionNode(Question.criteria(of: credential)).all { add(node.criterion) }
    for limit in credential.counting.limits { add(limit) }
    // Patterns may name lists, which may name each other.
    for list in project.lists.values { add(list.of) }
  }

  private mutating func add(_ criterion: Criterion) {
    for limit in criterion.limits { add(limit) }
    switch criterion.form {
    case .claim(let claim):
      switch claim.of {
      case .awards(let pattern): add(pattern)
      case .evidence(let pattern): add(pattern.within)
      }
    case .not(let pattern): add(pattern)
    case .fact(.result(let demand)): add(demand.within)
    case .fact(.experience(let demand)):
      add(demand.within)
      if demand.lasting != nil { lasting.append(demand) }
    case .approval(let demand): add(demand.within)
    case .opaque(let rule): isScripted = isScripted || rule.plugin != nil
    // What happened in a cycle is asked about in renewals only.
    case .dated, .fact, .atLeast, .pool, .covers, .order, .stated: break
    }
  }

  private mutating func add(_ limit: Limit) {
    if let pattern = limit.of { add(pattern) }
  }

  private mutating func add(_ pattern: Pattern) {
    for key in pattern.nested.flatMap(\.keys) {
      if case .within(let within) = key { add(within) }
    }
  }

  private mutating func add(_ within: Within?) {
    if case .period(let period) = within { periods.insert(period) }
  }
}
