internal import AssayModel

extension LintRule {
  static let requiresItself = LintRule(
    "requires-itself", "What it takes to earn something can only be had by somebody who holds it already.",
    why: """
      No learner can be the first to earn it. Take one of the references out, or offer another way beside it: a circle \
      with a way out through `any_of` is none.
      """,
    source: "our judgement; CTDL, requires and isPreparationFor", severity: .error,
    examples: [
      RuleExample(
        """
        credential: welder
        requires: { holds: fabricator }
        ---
        credential: fabricator
        requires: { holds: welder }
        """,
        corrected: """
          achievement: safety-induction
          ---
          credential: welder
          requires: { any_of: [ { holds: fabricator }, { holds: safety-induction } ] }
          ---
          achievement: metrology
          ---
          credential: fabricator
          requires: { any_of: [ { holds: welder }, { holds: metrology } ] }
          """)
    ]
  ) { linted, findings in
    let earnable = Earnable(linted)
    var circles = Circles()
    for achievement in linted.achievements where !earnable.contains(achievement.id) {
      guard let requires = achievement.requires else { continue }
      for reference in earnable.obstacles(in: requires) {
        circles.add(from: achievement.id, to: reference.id, at: reference.place)
      }
    }
    for circle in circles.found(in: linted.sources) {
      let start = circle[0].from
      let ways = circle.dropFirst().map { linted.note("`\($0.from)` requires `\($0.to)`", at: $0.place) }
      findings.report(
        circle.count == 1
          ? "`\(start)` requires itself" : "`\(start)` can only be earned by somebody who holds it already",
        at: circle[0].place, label: circle.count == 1 ? nil : "`\(start)` requires `\(circle[0].to)`",
        path: linted.path(of: start), notes: ways,
        help: "take one of the references out, or offer another way beside it under `any_of`")
    }
  }
}

/// What can be earned at all, if everything but awards can be had: the least set that follows from nothing.
private struct Earnable {
  private let selection: Selection
  private var ids: Set<String> = []

  init(_ linted: LintedProject) {
    selection = linted.selection
    var open: [String] = []
    var dependents: [String: [String]] = [:]
    for achievement in linted.achievements {
      if let requires = achievement.requires {
        for id in mentioned(in: requires) { dependents[id, default: []].append(achievement.id) }
        if isMeetable(requires) { open.append(achievement.id) }
      } else {
        open.append(achievement.id)
      }
    }
    // Round by round, so that what hangs on many is asked once for all of them that are new.
    while !open.isEmpty {
      let new = open.filter { ids.insert($0).inserted }
      let hanging = new.reduce(into: Set<String>()) { $0.formUnion(dependents[$1] ?? []) }
      open = Array(hanging).filter { id in
        !ids.contains(id) && (selection.project.achievements[id]?.requires.map { isMeetable($0) } ?? true)
      }
    }
  }

  /// Every achievement on which it may hang whether a criterion can be met.
  private func mentioned(in criterion: Criterion) -> Set<String> {
    var found = Set(criterion.children.flatMap { mentioned(in: $0) })
    func add(_ references: [AchievementReference]) {
      for reference in references { found.formUnion(selection.equivalence.standIns(for: reference.id)) }
    }
    switch criterion.form {
    case .claim(let claim):
      add(claim.including)
      if case .awards(let pattern) = claim.of { found.formUnion(selection.closed(pattern) ?? []) }
    case .order(let references): add(references)
    case .atLeast, .pool, .not, .dated, .fact, .covers, .approval, .opaque, .stated: break
    }
    return found
  }

  /// What the project does not know may be had elsewhere.
  func contains(_ id: String) -> Bool { selection.project.achievements[id] == nil || ids.contains(id) }

  private func canBeHad(_ id: String) -> Bool { selection.equivalence.standIns(for: id).contains { contains($0) } }

  private func isMeetable(_ criterion: Criterion) -> Bool {
    switch criterion.form {
    case .atLeast(let count, let children):
      children.count { isMeetable($0) } >= min(count, children.count)
    case .pool(let child): isMeetable(child)
    case .claim(let claim): isMeetable(claim)
    case .order(let references): references.allSatisfy { canBeHad($0.id) }
    case .not, .dated, .fact, .covers, .approval, .opaque, .stated: true
    }
  }

  private func isMeetable(_ claim: Claim) -> Bool {
    guard claim.including.allSatisfy({ canBeHad($0.id) }) else { return false }
    guard case .awards(let pattern) = claim.of, let closed = selection.closed(pattern), !closed.isEmpty else {
      return true
    }
    let had = closed.filter { contains($0) }
    if had.contains(where: { selection.project.achievements[$0]?.isRepeatable ?? true }) { return true }
    let asked = claim.demands.first { $0.measure == .count }?.bounds.atLeast?.wholeNumber ?? 1
    return had.count >= min(asked, closed.count)
  }

  /// The references that keep a criterion from being met.
  func obstacles(in criterion: Criterion) -> [AchievementReference] {
    if isMeetable(criterion) { return [] }
    switch criterion.form {
    case .atLeast(_, let children): return children.flatMap { obstacles(in: $0) }
    case .pool(let child): return obstacles(in: child)
    case .order(let references): return references.filter { !canBeHad($0.id) }
    case .claim(let claim):
      guard case .awards(let pattern) = claim.of else { return [] }
      var found = claim.including.filter { !canBeHad($0.id) }
      let named = pattern.nested.flatMap(\.ids).filter { !contains($0.id) }
      found += named
      let others = (selection.closed(pattern) ?? []).subtracting(named.map(\.id)).filter { !contains($0) }
      found += others.sorted().map { AchievementReference($0, place: pattern.place) }
      return found
    case .not, .dated, .fact, .covers, .approval, .opaque, .stated: return []
    }
  }
}
