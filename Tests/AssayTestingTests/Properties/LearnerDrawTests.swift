import AssayModel
import Testing

@testable import AssayTesting

@Suite struct LearnerDrawTests {
  @Test func `the same seed draws the same learners, and another seed others`() {
    let tried = TriedYAML.project()
    let one = DrawnLearners(tried: tried, credential: "mig-basics").first(50)
    #expect(one == DrawnLearners(tried: TriedYAML.project(), credential: "mig-basics").first(50))
    #expect(one != DrawnLearners(tried: tried, credential: "mig-basics", seed: 8).first(50))
  }

  @Test func `a badge is earned by some of those who are drawn for it, and not by others`() {
    let earning = DrawnLearners(tried: TriedYAML.project(), credential: "mig-basics").earning(of: 500)
    #expect((20...80).contains(earning), "\(earning) in a hundred earn it")
  }

  @Test func `every form of criterion is met by some and not by others`() {
    for id in ["scored", "listed", "approved", "practised", "recorded", "ordered", "covered", "barred", "chosen"] {
      let drawn = DrawnLearners(tried: TriedYAML.project(Self.forms), credential: id)
      let earning = drawn.earning(of: 200)
      #expect((15...85).contains(earning), "\(earning) in a hundred earn `\(id)`")
    }
  }

  @Test func `marks, hours and days lie on both sides of what is asked for, and on it`() {
    let learners = DrawnLearners(tried: TriedYAML.project(Self.forms), credential: "practised").first(300)
    let scores = Set(learners.flatMap(\.results).compactMap(\.score?.description))
    #expect(scores.isSuperset(of: ["69", "70", "71"]))
    let days = Set(learners.flatMap(\.results).compactMap(\.date?.description))
    #expect(days.isSuperset(of: ["2024-05-01", "2024-04-30", "2026-05-01", "2026-05-02"]))
    let hours = Set(learners.map { $0.evidence.reduce(Decimal(0)) { $0 + ($1.hours?.amount ?? 0) } })
    #expect(hours.isSuperset(of: [11, 12, 13]))
  }

  @Test func `leap days are drawn`() {
    let learners = DrawnLearners(tried: TriedYAML.project(), credential: "mig-basics").first(300)
    #expect(learners.flatMap(\.awards).contains { $0.awarded == CalendarDate("2024-02-29") })
  }

  @Test func `the second learner has at most four things, and no decisions of people`() {
    let others = DrawnLearners(tried: TriedYAML.project(Self.forms), credential: "approved").first(200, more: true)
    #expect(others.allSatisfy { $0.weight.things <= 4 && $0.approvals.isEmpty && $0.facts.isEmpty })
    #expect(others.contains { $0.weight.things == 0 } && others.contains { $0.weight.things > 1 })
  }

  @Test func `without a credential the whole catalogue is drawn from`() {
    let learners = DrawnLearners(tried: TriedYAML.project(Self.forms), credential: nil).first(300)
    let awarded = Set(learners.flatMap(\.awards).compactMap(\.achievement))
    #expect(awarded.isSuperset(of: ["safety-induction", "mig-welding", "rigging", "suspension"]))
    #expect(Set(learners.flatMap(\.results).map(\.assessment)) == ["practised/weld-test", "scored/essay"])
  }

  @Test func `a project in which there is nothing draws learners who have nothing`() {
    let learners = DrawnLearners(tried: TriedYAML.project("organisation: harbour-college\n"), credential: nil).first(20)
    #expect(learners.allSatisfy { $0.weight.things == 0 })
  }

  /// One credential for each form.
  static let forms = """
    organisation: harbour-college
    ---
    organisation: northwind
    ---
    achievement: safety-induction
    issuer: harbour-college
    ---
    achievement: mig-welding
    tags: [welding]
    issuer: harbour-college
    credits: 3 ects
    ---
    achievement: rigging
    tags: [welding]
    credits: 4 ects
    level: { eqf: 4 }
    ---
    achievement: suspension
    ---
    list: workshop
    of: { tag: welding }
    ---
    credential: scored
    assessments:
      - { id: essay, title: Essay, grading: { scale: { words: [not_achieved, achieved, merit] }, pass: achieved } }
    requires:
      all_of:
        - assessment: essay
        - count: { at_least: 1, of: { tag: welding, score: 60, issuer: northwind } }
    ---
    credential: listed
    credits: 7 ects
    requires:
      credits: { at_least: 7 ects, of: { list: workshop } }
    ---
    credential: approved
    requires:
      all_of:
        - holds: safety-induction
        - { name: sign-off, approval: { by: dean } }
    ---
    credential: practised
    assessments:
      - { id: weld-test, title: Weld test, grading: { scale: percent, pass: 70 } }
    requires:
      all_of:
        - assessment: { id: weld-test, within: 2 years }
        - evidence: { kind: site_log, hours: 12 h, signed_by: { role: foreman } }
    ---
    credential: recorded
    requires:
      all_of:
        - fact: { age: { at_least: 18 }, employer: northwind }
        - experience: { role: welder, hours: 40 h }
    ---
    credential: ordered
    requires:
      in_order: [safety-induction, mig-welding]
    ---
    credential: covered
    outcomes:
      - { id: join, statement: Join two plates }
    requires:
      all_of:
        - count: { at_least: 1, of: { tag: welding } }
        - covers: [join]
    ---
    credential: barred
    requires:
      all_of:
        - holds: safety-induction
        - forbids: suspension
    ---
    credential: chosen
    requires:
      some_of:
        at_least: 2
        of:
        - holds: safety-induction
        - holds: mig-welding
        - holds: rigging

    """
}
