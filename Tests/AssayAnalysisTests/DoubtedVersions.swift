import AssayEngine
import AssayModel

@testable import AssayAnalysis

/// What is said of two versions, doubted with learners that were drawn blindly.
struct DoubtedVersions {
  /// What a learner disproves; nil where none did.
  private(set) var difference: String?
  private(set) var isUnknown = false
  private(set) var tried = 0

  init(seed: UInt64, learners: Int) {
    let drawn = DatedVersions(seed: seed)
    let designs: [Asked.Side: Design] = [.old: Design(drawn.old), .new: Design(drawn.new)]
    guard let before = drawn.old.credentials["c"], let after = drawn.new.credentials["c"],
      let comparison = DesignComparison(Design(drawn.old), Design(drawn.new), on: DatedVersions.day).comparison(of: "c")
    else { return }
    isUnknown = comparison.verdict == .unknown
    var drawing = DrawnLearners(seed: seed, of: drawn.old)
    for _ in 0..<learners {
      let learner = drawing.next()
      let old = designs[.old].map { learner.earns(before, in: $0, on: DatedVersions.day) } ?? false
      let new = designs[.new].map { learner.earns(after, in: $0, on: DatedVersions.day) } ?? false
      guard old != new else { continue }
      let (winner, change) = old ? (Asked.Side.old, comparison.lost) : (.new, comparison.gained)
      guard let design = designs[winner], learner.couldComeAbout(under: design) else { continue }
      tried += 1
      if let change {
        // What the smallest assumes is counted; what the plugin says of this one is assumed no more than of each achievement.
        let said = Set(learner.awards.filter { $0.attributes["said"] != nil }.map(\.achievement)).count
        if change.shown.size > learner.awards.count + said {
          difference = "\(seed) \(winner): \(change.shown.size) awards, but \(learner)"
        }
      } else if comparison.verdict != .unknown {
        difference = "\(seed) \(winner): \(comparison.verdict), but \(learner)"
      }
    }
  }
}
