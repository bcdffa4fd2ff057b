internal import AssayEngine
package import AssayModel

/// Asks for one learner whom two versions of a credential judge differently: less than who gains and who loses, and so
/// quicker to answer.
package struct DesignDifference {
  package enum Answer: Sendable {
    /// The smallest that was found, and whether it is the old version under which the credential is earned.
    case learner(ShownLearner, earnsOld: Bool)
    case nobody, unknown
  }

  private let old: Design
  private let new: Design
  private let day: CalendarDate

  package init(_ old: Design, _ new: Design, on day: CalendarDate) {
    (self.old, self.new, self.day) = (old, new, day)
  }

  /// Nil where one of them has no such credential. `isQuick`: with so little searching that it is often not known.
  package func smallest(of id: String, isQuick: Bool = false) -> Answer? {
    guard let before = old.project.credentials[id], let after = new.project.credentials[id] else { return nil }
    let (first, second) = (Asked(.old, before), Asked(.new, after))
    let space = Space([first, second], in: [.old: old, .new: new], on: day)
    let requirements = (old: space.requirement(first, on: day), new: space.requirement(second, on: day))
    let areAlike = before.outcomes == after.outcomes && old.selectsLike(new)
    var sides: [Side] = []
    if !(areAlike && before.surelyIncludes(after)) {
      sides.append(Side(.old, earned: requirements.old, unearned: requirements.new))
    }
    if !(areAlike && after.surelyIncludes(before)) {
      sides.append(Side(.new, earned: requirements.new, unearned: requirements.old))
    }
    return smallest(among: sides, in: space, isQuick ? Self.quick : Self.effort)
  }

  /// Who earns one of the versions and not the other.
  private struct Side {
    let side: Asked.Side
    let earned: Requirement
    let unearned: Requirement

    init(_ side: Asked.Side, earned: Requirement, unearned: Requirement) {
      (self.side, self.earned, self.unearned) = (side, earned, unearned)
    }

    func inquiry(in space: Space, _ effort: Effort) -> Inquiry {
      Inquiry(
        [.init(requirement: earned, isEarned: true), .init(requirement: unearned, isEarned: false)], in: space,
        foundedOn: [side], effort: effort)
    }
  }

  private func smallest(among sides: [Side], in space: Space, _ effort: Effort) -> Answer {
    var found: (witness: Witness, side: Side)?
    var isKnown = true
    for side in sides {
      if let other = found {
        guard let smaller = smaller(than: other.witness, side, in: space) else { continue }
        found = (smaller, side)
        continue
      }
      switch side.inquiry(in: space, effort).find() {
      case .found(let record):
        found = (Narrowing(side.inquiry(in: space, Self.effort), from: record).smallest(), side)
      case .nobody: break
      case .unknown: isKnown = false
      }
    }
    if let found { return .learner(ShownLearner(found.witness), earnsOld: found.side.side == .old) }
    return isKnown ? .nobody : .unknown
  }

  /// One with fewer awards on the other side, as far as that is found with little searching.
  private func smaller(than known: Witness, _ side: Side, in space: Space) -> Witness? {
    guard known.size > side.earned.outlines.first.leastAwards else { return nil }
    let awards = space.possibilities.units.indices.filter { space.possibilities.units[$0].isAward }
    let size = Sum(counting: awards.map { space.held[$0] } + space.assumptions)
    let inquiry = side.inquiry(in: space, Self.few)
    let isSmaller = space.circuit.isAtMost(known.size - 1, size)
    guard case .found(let record) = inquiry.find(where: [isSmaller]) else { return nil }
    return Narrowing(side.inquiry(in: space, Self.effort), from: record).smallest()
  }

  /// There may be a hundred versions to be asked about.
  private static let effort = Effort(conflicts: 200_000, rounds: 400)
  private static let quick = Effort(conflicts: 200_000, rounds: 40)
  private static let few = Effort(conflicts: 5_000, rounds: 40)
}
