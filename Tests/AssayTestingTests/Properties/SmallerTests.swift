import AssayModel
import Testing

@testable import AssayTesting

@Suite struct SmallerTests {
  private static var learners: [LearnerRecord] {
    DrawnLearners(tried: TriedYAML.project(LearnerDrawTests.forms), credential: nil).first(60)
  }

  @Test func `every smaller record says less, and none comes twice`() {
    for learner in Self.learners {
      let smaller = learner.smaller
      #expect(smaller.allSatisfy { $0.weight < learner.weight })
      #expect(Set(smaller).count == smaller.count)
    }
  }

  @Test func `going on with the last of them ends with a learner of whom nothing is known`() {
    for var learner in Self.learners.prefix(20) {
      var steps = 0
      while let next = learner.smaller.last, steps < 10_000 { (learner, steps) = (next, steps + 1) }
      #expect(learner == LearnerRecord(id: "l"))
    }
  }

  @Test func `half of a list is left out before single things, and things before what they say`() {
    var learner = LearnerRecord(id: "ana")
    for id in ["a", "b", "c", "d"] {
      var award = Award()
      award.achievement = id
      award.score = .number(7)
      learner.awards.append(award)
    }
    let counts = learner.smaller.map(\.awards.count)
    #expect(counts.prefix(7) == [0, 2, 2, 3, 3, 3, 3])
    #expect(counts.dropFirst(7).allSatisfy { $0 == 4 })
  }

  @Test func `numbers go towards nothing by half and by one`() throws {
    #expect(Decimal(9).simpler == [0, 4, 8])
    #expect(try #require(Decimal("2.5")).simpler == [0, 1, 2])
    #expect(Decimal(0).simpler.isEmpty)
  }
}
