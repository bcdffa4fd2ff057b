internal import AssayEngine
package import AssayModel

extension DesignAnalysis {
  /// The smallest learner who earns a credential without showing one of its outcomes; nil where there is none, where nobody
  /// could show it, or where that was not found out.
  package func learner(earning credential: Credential, without outcome: Outcome) -> ShownLearner? {
    var shown = credential
    shown.achievement.requires = Self.showing(outcome, of: credential)
    shown.counting = Counting()
    let (earning, showing) = (Asked(.new, credential), Asked(.new, shown, name: "\(credential.id) shows \(outcome.id)"))
    let space = Space([earning, showing], in: [.new: design], on: day)
    func inquiry(shows: Bool) -> Inquiry {
      Inquiry(
        [
          .init(requirement: space.requirement(earning, on: day), isEarned: true),
          .init(requirement: space.requirement(showing, on: day), isEarned: shows),
        ], in: space, foundedOn: [.new], effort: effort)
    }
    // Whoever holds the credential already shows whatever it promises.
    let itself = space.possibilities.units.indices.filter { space.possibilities.units[$0].id == credential.id }
    guard case .found = inquiry(shows: true).find(where: itself.map { !space.held[$0] }),
      case .witness(let witness) = inquiry(shows: false).smallest()
    else { return nil }
    return ShownLearner(witness)
  }

  /// That an outcome, or something that it is aligned with, is shown.
  private static func showing(_ outcome: Outcome, of credential: Credential) -> Criterion {
    let aligned = outcome.align.compactMap { alignment in
      alignment.code.map { CompetencyReference(framework: alignment.framework, id: $0) }
    }
    let references = [CompetencyReference(framework: credential.id, id: outcome.id)] + aligned
    return Criterion(
      .atLeast(1, of: references.map { Criterion(.fact(.shown($0)), word: "competency", place: outcome.place) }),
      word: "any_of", place: outcome.place)
  }

  /// A learner who would earn either of two credentials, and not both together, so that it matters which is awarded
  /// first. Nil says nothing: only the smallest learner who meets both is looked at.
  package func learner(torn one: Credential, _ other: Credential) -> ShownLearner? {
    let (first, second) = (Asked(.new, one), Asked(.new, other))
    let space = Space([first, second], in: [.new: design], on: day)
    let wishes = [first, second].map { Inquiry.Wish(requirement: space.requirement($0, on: day), isEarned: true) }
    let inquiry = Inquiry(wishes, in: space, foundedOn: [.new], effort: effort)
    guard case .witness(let witness) = inquiry.smallest(),
      wishes[0].requirement.replay(witness.record).isEarned(together: [one, other]) == false
    else { return nil }
    return ShownLearner(witness)
  }
}
