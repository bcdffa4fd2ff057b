// swift-format-ignore-file: NeverForceUnwrap

import AssayModel
import AssayTestSupport
import Testing

@testable import AssayEngine

/// Renewals against every allocation that there is, of the awards of their cycle, on designs made from printed seeds.
@Suite struct RenewalOracleTests {
  private static let start = CalendarDate(year: 2022, month: 6, day: 15)!

  @Test(arguments: Patience.blocks(20))
  func `a renewal is met exactly when some allocation of the cycle's awards meets it`(_ block: Int) {
    for seed in UInt64(block * 25)..<UInt64(block * 25 + 25) {
      let design = RandomDesign(seed: seed)
      var (project, learner) = (design.project, design.learner)
      learner.facts = ["age": "1", "employer": "1"]

      // The oracle knows no cycles: it gets what lies in this one, and no counting.
      var alone = project.credentials["c0"]!
      alone.counting = Counting()
      let oracle = BruteForce(project, inCycle(learner), [alone]).canonicalMet(unshared: false)

      project.credentials["c0"]!.achievement.requires = Criterion(.atLeast(1, of: []), word: "any_of")
      var renewal = Renewal()
      renewal.extends = Period(months: 12)
      renewal.requires = alone.requires
      project.credentials["c0"]!.achievement.validity.renewals = [renewal]
      var award = Award()
      (award.id, award.achievement, award.awarded) = ("z", "c0", Self.start)
      award.expires = RandomDesign.day
      learner.awards.append(award)
      let answer = Question(project: project, learner: learner, credentials: ["c0"], day: RandomDesign.day).answered()
        .credentials[0]
      let found = answer.holding?.renewals.first
      #expect(found?.verdict == (oracle == nil ? .unmet : .met), "seed \(seed)")
      let rows = found?.allocation.map { "c0 \($0.id):\($0.claim)" }
      #expect(rows == oracle.map(BruteForce(project, inCycle(learner), [alone]).words) ?? [], "seed \(seed)")
    }
  }

  /// Without what lies outside, but with what came of it.
  private func inCycle(_ learner: LearnerRecord) -> LearnerRecord {
    var inside = learner
    let from = Dictionary(uniqueKeysWithValues: learner.awards.map { ($0.id!, $0.from) })
    for index in inside.awards.indices {
      var open = inside.awards[index].from
      var all = Set<String>()
      while let next = open.popLast() { if all.insert(next).inserted { open += from[next] ?? [] } }
      inside.awards[index].from = all.sorted()
    }
    inside.awards.removeAll { $0.awarded! <= Self.start }
    return inside
  }
}
