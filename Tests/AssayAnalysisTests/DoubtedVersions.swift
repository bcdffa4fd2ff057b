import AssayEngine
import AssayModel

@testable import AssayAnalysis

/// What is said of two versions, doubted with learners that were drawn blindly and altered from there.
struct DoubtedVersions {
  /// What a learner disproves; nil where none did.
  private(set) var difference: String?
  private(set) var isUnknown = false
  private(set) var tried = 0

  private let seed: UInt64
  private let before: Credential
  private let after: Credential
  private let designs: (old: Design, new: Design)
  private let comparison: CredentialComparison
  /// Those from whom others are made: each earns the credential in one version at least.
  private var earners: [LearnerRecord] = []

  init?(seed: UInt64, learners: Int) {
    let drawn = WideVersions(seed: seed)
    designs = (Design(drawn.old), Design(drawn.new))
    guard let before = drawn.old.credentials["c"], let after = drawn.new.credentials["c"],
      let comparison = DesignComparison(designs.old, designs.new, on: WideVersions.day).comparison(of: "c")
    else { return nil }
    (self.seed, self.before, self.after, self.comparison) = (seed, before, after, comparison)
    isUnknown = comparison.verdict == .unknown
    for change in [comparison.lost, comparison.gained] {
      guard var learner = change?.shown.learner else { continue }
      for place in learner.awards.indices { learner.awards[place].attributes["said"] = "yes" }
      learner.facts["rule"] = "yes"
      earners.append(learner)
    }
    var drawing = DrawnLearners(seed: seed, of: drawn.new)
    for _ in 0..<learners where difference == nil {
      doubt(earners.isEmpty || drawing.once(5) ? drawing.next() : drawing.altered(drawing.one(earners)), &drawing)
    }
  }

  private mutating func doubt(_ learner: LearnerRecord, _ drawing: inout DrawnLearners) {
    let earns = (old: isEarned(by: learner, .old), new: isEarned(by: learner, .new))
    guard earns.old || earns.new else { return }
    if earners.count == 12 { earners.removeFirst() }
    if earners.count < 12 || drawing.once(3) { earners.append(learner) }
    guard earns.old != earns.new, learner.couldComeAbout(under: earns.old ? designs.old : designs.new) else { return }
    tried += 1
    guard let claim = claim(disprovedBy: learner) else { return }
    difference = "\(seed) \(earns.old ? "lost" : "gained"): \(claim), but \(shrunk(learner))"
  }

  private func isEarned(by learner: LearnerRecord, _ side: Asked.Side) -> Bool {
    side == .old
      ? learner.earns(before, in: designs.old, on: WideVersions.day)
      : learner.earns(after, in: designs.new, on: WideVersions.day)
  }

  /// What was said that cannot be so if there is this learner.
  private func claim(disprovedBy learner: LearnerRecord) -> String? {
    let old = isEarned(by: learner, .old)
    guard comparison.verdict != .unknown, old != isEarned(by: learner, .new),
      learner.couldComeAbout(under: old ? designs.old : designs.new)
    else { return nil }
    guard let change = old ? comparison.lost : comparison.gained else { return "\(comparison.verdict)" }
    return change.shown.isSmallest && change.shown.size > learner.size ? "\(change.shown.size) awards" : nil
  }

  /// The learner without what is not needed to disprove it.
  private func shrunk(_ learner: LearnerRecord) -> LearnerRecord {
    var learner = learner
    func drop<Entry>(_ entries: WritableKeyPath<LearnerRecord, [Entry]>) {
      for place in learner[keyPath: entries].indices.reversed() {
        var less = learner
        less[keyPath: entries].remove(at: place)
        if claim(disprovedBy: less) != nil { learner = less }
      }
    }
    drop(\.awards)
    drop(\.results)
    drop(\.evidence)
    drop(\.experience)
    drop(\.approvals)
    for name in learner.facts.keys.sorted() {
      var less = learner
      less.facts[name] = nil
      if claim(disprovedBy: less) != nil { learner = less }
    }
    return learner
  }
}
