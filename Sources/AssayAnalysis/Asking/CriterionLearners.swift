internal import AssayEngine
package import AssayModel

/// Asks for learners who show something of one criterion of a credential.
package struct CriterionLearners {
  package enum Wish: Hashable, Sendable {
    /// Who meets it, and earns the credential if anybody does.
    case met
    /// Who does not meet it, and would earn the credential without it if anybody would.
    case unmet
    /// Who earns the credential, and would not without it.
    case decides
  }

  package enum Answer: Sendable {
    case learner(ShownLearner)
    case nobody, unknown
  }

  private let credential: Credential
  private let day: CalendarDate
  private let space: Space
  private let root: CriterionNode
  private let whole: Requirement

  package init(_ design: Design, of credential: Credential, on day: CalendarDate) {
    (self.credential, self.day) = (credential, day)
    let asked = Asked(.new, credential)
    space = Space([asked], in: [.new: design], on: day)
    root = CriterionNode(Question.criteria(of: credential))
    whole = space.requirement(asked, on: day)
  }

  /// `path`: of the criterion, as reports call it.
  package func learner(_ wish: Wish, at path: String) -> Answer {
    guard let node = root.all.first(where: { $0.path == path }) else { return .unknown }
    let isRoot = node.id == root.id
    let alone = isRoot ? whole : requirement("alone \(node.id)", node.named, countsAsWhole: false)
    let without = root.leavingOut(node.id).map { requirement("without \(node.id)", $0, countsAsWhole: true) }
    switch wish {
    case .met:
      if case .learner(let learner) = answer([(whole, true), (alone, true)]) { return .learner(learner) }
      // What can be met by nobody alone can be met by nobody beside the others.
      return answer([(alone, true)])
    case .unmet:
      if let without, case .learner(let learner) = answer([(without, true), (whole, false), (alone, false)]) {
        return .learner(learner)
      }
      let found = answer([(alone, false)])
      // Beside others, what everybody meets alone may find that its awards are counted elsewhere.
      if case .nobody = found, !isRoot, node.all.contains(where: \.criterion.isClaim) { return .unknown }
      return found
    case .decides:
      return without.map { answer([(whole, true), ($0, false)]) } ?? .unknown
    }
  }

  private func answer(_ wishes: [(Requirement, Bool)]) -> Answer {
    let inquiry = Inquiry(
      wishes.map { .init(requirement: $0.0, isEarned: $0.1) }, in: space, foundedOn: [.new], effort: Self.effort)
    return switch inquiry.smallest() {
    case .witness(let witness): .learner(ShownLearner(witness))
    case .nobody: .nobody
    case .unknown: .unknown
    }
  }

  /// There may be many criteria to be asked about.
  private static let effort = Effort(conflicts: 200_000, rounds: 400)

  private func requirement(_ name: String, _ criterion: Criterion, countsAsWhole: Bool) -> Requirement {
    var changed = credential
    changed.achievement.requires = criterion
    if !countsAsWhole { changed.counting = Counting() }
    return space.requirement(Asked(.new, changed, name: "\(credential.id) \(name)"), on: day)
  }
}

extension Criterion {
  fileprivate var isClaim: Bool { if case .claim = form { true } else { false } }
}
