import AssayModel
import Testing

@testable import AssayTesting

@Suite struct CodeTests {
  /// What a bench makes of the code of a record, under the same id.
  static func read(_ record: LearnerRecord, _ tried: TriedProject) throws -> LearnerRecord {
    let bench = Bench(tried, on: TriedYAML.day)
    let value = try bench.run(Array("return \(record.code)".utf8), named: "try.lua").first
    var read = try #require(value.flatMap { bench.learner(in: $0) }).record
    read.id = record.id
    return read
  }

  @Test(arguments: [nil, "approved", "practised", "recorded", "covered", "scored"])
  func `drawn learners are the same when their code is read`(credential: String?) throws {
    let tried = TriedYAML.project(LearnerDrawTests.forms)
    for learner in DrawnLearners(tried: tried, credential: credential).first(60) {
      #expect(try Self.read(learner, tried) == learner, "\(learner.code)")
    }
  }

  @Test func `whatever a record says is the same when its code is read`() throws {
    var learner = LearnerRecord(id: "zoe")
    learner.name = "Zoe \"Zed\" O\\Neill"
    learner.facts = ["age": "27", "two words": "a\r\n\tb"]
    var award = Award()
    award.id = "first"
    award.title = LocalizedText(byLanguage: ["en": "Welding", "nl": "Lassen"])
    award.credits = []
    award.tags = []
    award.score = .number(Decimal(millionths: 72_500_001))
    award.shows = [CompetencyReference(framework: "fab-skills", id: "mig", level: "competent")]
    award.level = [Level(framework: "eqf", step: "4")]
    award.renewed = [TriedYAML.day]
    learner.awards = [award]
    var exception = GrantedException(at: "barred/requires")
    exception.accept = [AchievementReference("rigging")]
    learner.exceptions = [exception]
    learner.enrolled = [Enrolment(credential: "barred", version: "1.0.0", date: TriedYAML.day)]
    let tried = TriedYAML.project(LearnerDrawTests.forms)
    #expect(try Self.read(learner, tried) == learner, "\(learner.code)")
  }
}
