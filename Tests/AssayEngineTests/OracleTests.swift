// swift-format-ignore-file: NeverForceUnwrap

import AssayModel
import AssayTestSupport
import Testing

@testable import AssayEngine

/// The engine against every allocation that there is, on designs made from printed seeds.
@Suite struct OracleTests {
  /// Facts are known or not at all: here `age` alone decides, so that both know what is met.
  private func design(_ seed: UInt64, credentials: Int = 1) -> (RandomDesign, LearnerRecord) {
    let design = RandomDesign(seed: seed, credentials: credentials)
    var learner = design.learner
    // Every fact asked for is recorded; met for even seeds, unmet for odd ones.
    if seed % 2 == 0 { learner.facts = ["age": "1", "employer": "1"] } else { learner.facts = [:] }
    return (design, learner)
  }

  @Test(arguments: Patience.blocks(40))
  func `one credential is earned exactly when some allocation earns it, by the canonical one`(_ block: Int) {
    for seed in UInt64(block * 25)..<UInt64(block * 25 + 25) {
      let (design, learner) = design(seed)
      var known = learner
      // Unknown facts would make the engine undecided; the oracle knows only yes and no.
      if known.facts.isEmpty { known.facts = ["age": "0", "employer": "0"] }
      let answer = Question(
        project: design.project, learner: known, credentials: ["c0"], day: RandomDesign.day
      ).answered().credentials[0]
      let oracle = BruteForce(design.project, learner, [design.project.credentials["c0"]!])
      if let met = oracle.canonicalMet(unshared: false) {
        #expect(answer.verdict == .met, "seed \(seed)")
        let rows = answer.allocation.map { "c0 \($0.id):\($0.claim)" }
        #expect(rows == oracle.words(met), "seed \(seed)")
        #expect(answer.essential == essential(design.project, learner, rows), "seed \(seed)")
      } else {
        #expect(answer.verdict == .unmet, "seed \(seed)")
        let held = outsidePools(answer.tree).filter { $0.criterion.word == "awards" }.flatMap { node in
          node.awards.map { "c0 \($0):\(node.id)" }
        }
        #expect(held.sorted() == oracle.canonicalNearest().map(oracle.words)?.sorted(), "seed \(seed)")
        #expect(!answer.blockers.isEmpty, "seed \(seed)")
      }
    }
  }

  private func outsidePools(_ node: NodeEvaluation) -> [NodeEvaluation] {
    node.criterion.isPool ? [node] : [node] + node.children.flatMap(outsidePools)
  }

  private func essential(_ project: Project, _ learner: LearnerRecord, _ rows: [String]) -> [String] {
    learner.awards.map { $0.id! }.sorted().filter { id in
      var without = learner
      without.awards.removeAll { $0.id == id }
      return BruteForce(project, without, [project.credentials["c0"]!]).canonicalMet(unshared: false) == nil
    }
  }

  @Test(arguments: Patience.blocks(20))
  func `several credentials are earned together exactly when one allocation serves them`(_ block: Int) {
    for seed in UInt64(block * 10)..<UInt64(block * 10 + 10) {
      let (design, learner) = design(seed * 2, credentials: 2)
      let answer = Question(
        project: design.project, learner: learner, credentials: ["c0", "c1"], day: RandomDesign.day, together: .jointly
      ).answered()
      let both = ["c0", "c1"].map { design.project.credentials[$0]! }
      let oracle = BruteForce(design.project, learner, both)
      if let met = oracle.canonicalMet(unshared: true) {
        #expect(answer.jointly?.verdict == .met, "seed \(seed)")
        let rows = answer.jointly?.allocation.map { "\($0.credential) \($0.id):\($0.claim)" }
        #expect(rows == oracle.words(met), "seed \(seed)")
      } else {
        #expect(answer.jointly?.verdict == .unmet, "seed \(seed)")
        #expect((answer.jointly?.earned.count ?? 2) < 2, "seed \(seed)")
      }
    }
  }

  @Test(arguments: Patience.blocks(10))
  func `the order of awards changes nothing`(_ block: Int) {
    for seed in UInt64(block * 10)..<UInt64(block * 10 + 10) {
      let (design, learner) = design(seed)
      var shuffled = learner
      var generator = SeededGenerator(seed: seed)
      for index in shuffled.awards.indices { shuffled.awards[index].id = nil }
      var other = shuffled
      other.awards.shuffle(using: &generator)
      let answers = [shuffled, other].map {
        Question(project: design.project, learner: $0, credentials: ["c0"], day: RandomDesign.day).answered()
          .credentials[0]
      }
      #expect(answers[0].allocation == answers[1].allocation, "seed \(seed)")
      #expect(answers[0].unused == answers[1].unused, "seed \(seed)")
    }
  }

  @Test(arguments: Patience.blocks(10))
  func `an award more never loses a credential`(_ block: Int) {
    for seed in UInt64(block * 20)..<UInt64(block * 20 + 20) {
      let (design, learner) = design(seed)
      var richer = learner
      var more = Award()
      more.id = "x"
      more.achievement = "a\(seed % 2)"
      more.awarded = CalendarDate(year: 2025, month: 6, day: 1)
      richer.awards.append(more)
      let verdicts = [learner, richer].map {
        Question(project: design.project, learner: $0, credentials: ["c0"], day: RandomDesign.day)
          .answered().credentials[0].verdict
      }
      #expect(verdicts[0] != .met || verdicts[1] == .met, "seed \(seed)")
    }
  }
}
