import AssayAnalysis
import AssayModel
import Testing

@Suite struct ShownLearnerTests {
  private func lines(awards count: Int) throws -> [String] {
    var learner = LearnerRecord(id: "learner")
    for number in 1...count {
      var award = Award()
      award.achievement = "course-\(number)"
      learner.awards.append(award)
    }
    let shown = ShownLearner(size: count, learner: learner, assumed: [], isSmallest: false)
    return shown.firstLines(on: try #require(CalendarDate("2026-05-01")))
  }

  @Test func `nobody is shown more awards than they would read`() throws {
    #expect(try lines(awards: 60).last == "course-60")
    let many = try lines(awards: 784)
    #expect(many.count == 61)
    #expect(many.first == "course-1" && many[59] == "course-60")
    #expect(many.last == "and 724 more, which `--format json` tells")
  }
}
