import AssayEngine
import AssayModel

@testable import AssayAnalysis

/// One pair of versions, asked about and enumerated.
struct ComparedVersions {
  /// What differed; nil where nothing did or there was too much to enumerate.
  private(set) var difference: String?
  private(set) var isEnumerated = false
  private(set) var isUnknown = false

  init(seed: UInt64, atMost most: Int = 3_000) {
    let drawn = DrawnVersions(seed: seed)
    let designs: [Asked.Side: Design] = [.old: Design(drawn.old), .new: Design(drawn.new)]
    guard let before = drawn.old.credentials["c"], let after = drawn.new.credentials["c"] else { return }
    let (first, second) = (Asked(.old, before), Asked(.new, after))
    let space = Space([first, second], in: designs, on: DrawnVersions.day)
    let requirements = [
      Asked.Side.old: space.requirement(first, on: DrawnVersions.day),
      .new: space.requirement(second, on: DrawnVersions.day),
    ]
    // What scripts are asked is known when the criteria have been said in clauses.
    for requirement in requirements.values { _ = requirement.earned }
    space.requireFoundations(on: .old)
    space.requireFoundations(on: .new)
    guard let learners = EnumeratedLearners(space, atMost: most) else { return }
    isEnumerated = true
    for (winner, loser) in [(Asked.Side.old, Asked.Side.new), (.new, .old)] {
      guard let earning = requirements[winner], let failing = requirements[loser] else { continue }
      let inquiry = Inquiry(
        [.init(requirement: earning, isEarned: true), .init(requirement: failing, isEarned: false)], in: space,
        foundedOn: [winner])
      let expected = learners.first(
        where: { earning.isEarned(by: $0) == true && failing.isEarned(by: $0) == false }, under: winner)
      switch (inquiry.smallest(), expected) {
      case (.nobody, nil): break
      case (.unknown, _): isUnknown = true
      case (.nobody, let missed?): difference = "\(seed) \(winner): nobody, but \(Self.words(missed))"
      case (.witness(let found), nil): difference = "\(seed) \(winner): \(Self.words(found.record)), but nobody"
      case (.witness(let found), let smallest?):
        if found.record.entries != smallest.entries || found.record.trueAnswers != smallest.trueAnswers {
          difference = "\(seed) \(winner): \(Self.words(found.record)), but \(Self.words(smallest))"
        }
      }
    }
  }

  private static func words(_ record: ChosenRecord) -> String {
    let awards = record.learner.awards.map { award in
      "\(award.achievement ?? "") \(award.awarded.map { "\($0)" } ?? "") \(award.score.map { "\($0)" } ?? "") \(award.gainedBy?.rawValue ?? "")"
    }
    return
      "[\((awards + record.trueAnswers.map(\.name).sorted() + ["+\(record.entries.count - awards.count)"]).joined(separator: "; "))]"
  }
}
