internal import AssayEngine
internal import AssayModel

/// What is wrong with single criteria of a credential: whom they shut out, and whether anybody would notice without them.
struct CriterionFindings {
  private let design: Design
  private let credential: Credential
  private let day: CalendarDate
  private let space: Space
  private let root: CriterionNode
  private let effort: Effort

  init(_ design: Design, _ credential: Credential, _ day: CalendarDate, _ space: Space, _ effort: Effort) {
    (self.design, self.credential, self.day, self.space) = (design, credential, day, space)
    // There are many criteria, and each is asked about several times.
    self.effort = Effort(conflicts: effort.conflicts, rounds: min(effort.rounds, 400))
    root = CriterionNode(Question.criteria(of: credential))
  }

  func add(to result: inout CredentialAnalysis) {
    for (node, isOptional) in nodes(root, isOptional: false) where node.criterion.word != "stated" {
      switch finding(about: node, isOptional: isOptional, isEarnable: result.earnable == .yes) {
      case .found(let kind):
        result.findings.append(
          .init(id: node.id, kind: kind, place: node.criterion.place, word: node.criterion.word))
      case .nothing: break
      case .unknown(let reason): result.reason = result.reason ?? reason
      }
    }
  }

  private enum Result {
    case found(CredentialAnalysis.Finding.Kind)
    case nothing
    case unknown(since: String)
  }

  private func nodes(_ node: CriterionNode, isOptional: Bool) -> [(CriterionNode, Bool)] {
    var inside = isOptional
    if case .atLeast(let count, let children) = node.criterion.form, count < children.count(where: { !$0.isStated }) {
      inside = true
    }
    return [(node, isOptional)] + node.children.flatMap { nodes($0, isOptional: inside) }
  }

  private func finding(about node: CriterionNode, isOptional: Bool, isEarnable: Bool) -> Result {
    var reason: String?
    func isImpossible(_ wishes: [(Requirement, Bool)]) -> Bool {
      let inquiry = Inquiry(
        wishes.map { .init(requirement: $0.0, isEarned: $0.1) }, in: space, foundedOn: [.new], effort: effort)
      switch inquiry.find() {
      case .nobody: return true
      case .found: return false
      case .unknown:
        reason = reason ?? inquiry.reason
        return false
      }
    }
    let whole = space.requirement(Asked(.new, credential), on: day)
    let alone = requirement("alone \(node.id)", node.named, countsAsWhole: node.id == root.id)
    if node.id != root.id {
      // What is counted elsewhere may show what it asks for.
      let hangsOnOthers = node.criterion.looksAtWhatIsCounted
      if !hangsOnOthers, isImpossible([(alone, true)]) { return .found(.impossible) }
      if isImpossible([(alone, false)]) { return .found(.always) }
      guard isEarnable else { return reason.map { .unknown(since: $0) } ?? .nothing }
      if isOptional, !hangsOnOthers, isImpossible([(whole, true), (alone, true)]) { return .found(.dead) }
      if let left = root.leavingOut(node.id) {
        let without = requirement("without \(node.id)", left, countsAsWhole: true)
        if isImpossible([(without, true), (whole, false)]), isImpossible([(whole, true), (without, false)]) {
          return .found(.redundant)
        }
      }
      if isOptional, isImpossible([(whole, true), (alone, false)]) { return .found(.forced) }
    }
    return reason.map { .unknown(since: $0) } ?? .nothing
  }

  private func requirement(_ name: String, _ criterion: Criterion, countsAsWhole: Bool) -> Requirement {
    var changed = credential
    changed.achievement.requires = criterion
    if !countsAsWhole { changed.counting = Counting() }
    return space.requirement(Asked(.new, changed, name: "\(credential.id) \(name)"), on: day)
  }
}

extension Criterion {
  /// Whether it, or something inside, looks at all that is counted in the same credential or pool.
  fileprivate var looksAtWhatIsCounted: Bool {
    switch form {
    case .covers: true
    case .atLeast(_, let children): children.contains(where: \.looksAtWhatIsCounted)
    case .claim, .pool, .not, .dated, .fact, .order, .approval, .opaque, .stated: false
    }
  }
}
