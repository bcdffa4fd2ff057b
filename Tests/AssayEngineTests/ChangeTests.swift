// swift-format-ignore-file: NeverForceUnwrap

import AssayModel
import AssayTestSupport
import Testing

@testable import AssayEngine

/// When the verdict changes if nothing is done, and what to renew so that it does not.
@Suite struct ChangeTests {
  private func change(
    _ requires: String, _ learner: String, catalogue: String = "", ifCompleted: Bool = false
  ) -> VerdictChange? {
    var question = YAMLProject(
      """
      { achievement: aid, title: First aid, validity: { period: 2 years } }
      ---
      { achievement: drill, title: Drill }
      ---
      \(catalogue.isEmpty ? "" : catalogue + "\n---\n"){ credential: c, title: C, requires: \(requires) }
      ---
      { learner: ana, \(learner) }
      """
    ).question(ifCompleted: ifCompleted)
    question.advises = true
    return question.answered().credentials[0].change
  }

  private func said(_ change: VerdictChange?) -> String {
    guard let change else { return "never" }
    let renew = change.renew.joined(separator: change.takesAll ? " and " : " or ")
    return "\(change.date) \(change.verdict) \(change.loses.joined(separator: ", "))"
      + (renew.isEmpty ? "" : "; renew \(renew)")
  }

  @Test(arguments: [
    ("{ holds: drill }", "awards: [ { achievement: drill, awarded: 2020-01-01 } ]", "never"),
    (
      "{ holds: aid }", "awards: [ { achievement: aid, awarded: 2025-06-30 } ]",
      "2027-07-01 unmet requires/holds:aid; renew aid#1"
    ),
    // Another award of it lasts longer.
    (
      "{ holds: aid }",
      "awards: [ { achievement: aid, awarded: 2025-06-30 }, { achievement: aid, awarded: 2026-02-28 } ]",
      "2028-02-29 unmet requires/holds:aid; renew aid#1 or aid#2"
    ),
    // Each would do, or both are needed.
    (
      "{ count: { at_least: 1, of: { id: [aid, drill] } } }",
      "awards: [ { id: x, achievement: aid, awarded: 2026-01-01, expires: 2026-05-31 }, { id: y, achievement: drill, awarded: 2026-01-01, expires: 2026-06-30 } ]",
      "2026-07-01 unmet requires/count; renew x or y"
    ),
    (
      "{ all_of: [ { name: first, holds: aid }, { name: second, holds: drill } ] }",
      "awards: [ { id: x, achievement: aid, awarded: 2026-01-01, expires: 2026-05-31 }, { id: y, achievement: drill, awarded: 2026-01-01, expires: 2026-05-31 } ]",
      "2026-06-01 unmet first, second; renew x and y"
    ),
    // What is too old is not renewed; it is earned again.
    (
      "{ count: { at_least: 1, of: { id: drill, within: 1 year } } }",
      "awards: [ { achievement: drill, awarded: 2025-08-31 } ]", "2026-09-01 unmet requires/count"
    ),
    ("{ holds: drill }", "awards: [ { achievement: drill, awarded: 2026-05-02 } ]", "2026-05-02 met "),
    // Renewed already, though only later.
    (
      "{ holds: drill }",
      "awards: [ { achievement: yearly, awarded: 2025-05-03, renewed: [2026-05-02] } ]",
      "2027-05-04 unmet requires/holds:drill; renew yearly#1"
    ),
    (
      "{ experience: { role: welder, lasting: 1 year } }", "experience: [ { role: welder, from: 2025-07-01 } ]",
      "2026-07-01 met "
    ),
    (
      "{ approval: { by: board, within: 1 month } }",
      "approvals: [ { of: c/requires/approval, by: board, date: 2026-04-30, decision: approved } ]",
      "2026-05-31 undecided requires/approval"
    ),
  ])
  func `the verdict changes when something ends, begins, or grows too old`(
    _ requires: String, _ learner: String, _ expected: String
  ) {
    let yearly =
      "{ achievement: yearly, title: Yearly, same_as: [drill], validity: { period: 1 year, renewals: [ { extends: 1 year } ] } }"
    #expect(said(change(requires, learner, catalogue: yearly)) == expected)
  }

  @Test func `what was taken as completed stays completed`() {
    let learner = "awards: [ { achievement: aid, status: in_progress } ]"
    #expect(said(change("{ holds: aid }", learner)) == "never")
    let completed = change("{ holds: aid }", learner, ifCompleted: true)
    #expect(said(completed) == "2028-05-02 unmet requires/holds:aid; renew aid#1")
  }

  @Test func `a stack that expires with its first part takes the part to be renewed, or itself`() {
    let stack =
      "{ stack: s, title: S, of: [drill, aid], validity: { expires_with: first_part } }"
    let awards = "{ id: x, achievement: aid, awarded: 2025-06-30 }, { id: y, achievement: drill, awarded: 2025-06-30 }"
    let found = change(
      "{ holds: s }", "awards: [ \(awards), { id: s, achievement: s, awarded: 2025-07-01 } ]", catalogue: stack)
    #expect(said(found) == "2027-07-01 unmet requires/holds:s; renew s or x")
  }

  @Test func `nothing is said to who does not ask, and of what a script decides`() {
    let (requires, ending) = ("{ holds: drill }", "{ achievement: drill, awarded: 2026-01-01, expires: 2026-12-31 }")
    let learner = "awards: [ \(ending) ]"
    #expect(change(requires, learner) != nil)
    let written = YAMLProject(
      """
      { achievement: drill, title: Drill }
      ---
      { credential: c, title: C, requires: \(requires) }
      ---
      { learner: ana, \(learner) }
      """)
    #expect(written.evaluation().change == nil)
    var project = written.project
    let rule = Criterion(.opaque(OpaqueRule(plugin: "p", name: "p/rule", reason: "?")), word: "p/rule")
    project.credentials["c"]!.achievement.requires = Criterion(
      .atLeast(2, of: [project.credentials["c"]!.requires!, rule]), word: "all_of")
    var question = Question(
      project: project, learner: project.learners["ana"]!, credentials: ["c"], day: RandomDesign.day,
      scripts: ScriptHost(predicate: { _, _ in .met }, rule: { _, _, _ in .met }))
    question.advises = true
    let answer = question.answered().credentials[0]
    #expect(answer.verdict == .met && answer.change == nil)
  }

  /// Asks on every day of a quarter.
  @Test(arguments: Patience.blocks(10))
  func `it is the first day on which the same question has another answer`(_ block: Int) {
    for seed in UInt64(block * 10)..<UInt64(block * 10 + 10) {
      let (project, learner) = Self.design(seed)
      let index = ProjectIndex(project)
      func verdict(on day: CalendarDate, of learner: LearnerRecord) -> Verdict {
        Question(index, learner: learner, credentials: ["c0"], day: day).readings(
          project.credentials["c0"]!, Ledger(index, learner: learner, day: day)
        ).verdict
      }
      var asked = Question(index, learner: learner, credentials: ["c0"], day: RandomDesign.day)
      asked.advises = true
      let answer = asked.answered().credentials[0]
      let days = (1...90).map { CalendarDate(dayNumber: RandomDesign.day.dayNumber + $0) }
      let first = days.first { verdict(on: $0, of: learner) != answer.verdict }
      let isSoon = answer.change.map { $0.date <= days[89] } ?? false
      #expect((isSoon ? answer.change?.date : nil) == first, "seed \(seed)")
      guard let change = answer.change else { continue }
      #expect(verdict(on: change.date, of: learner) == change.verdict, "seed \(seed)")
      // What is to be renewed does keep it.
      for renewed in change.takesAll ? [change.renew] : change.renew.map({ [$0] }) {
        var kept = learner
        for index in kept.awards.indices where renewed.contains(kept.awards[index].id!) {
          kept.awards[index].expires = change.date
        }
        #expect(verdict(on: change.date, of: kept) == answer.verdict, "seed \(seed)")
      }
    }
  }

  /// A random design in which things begin, end and grow too old within a quarter.
  private static func design(_ seed: UInt64) -> (Project, LearnerRecord) {
    let design = RandomDesign(seed: seed)
    var (project, learner) = (design.project, design.learner)
    var generator = SeededGenerator(seed: seed &+ 7_000)
    func day(_ range: ClosedRange<Int>) -> CalendarDate {
      CalendarDate(dayNumber: RandomDesign.day.dayNumber + Int.random(in: range, using: &generator))
    }
    let within = Within.period(Period(days: 200))
    func dated(_ pattern: Pattern) -> Pattern {
      generator.once(in: 3) ? Pattern(pattern.keys + [.within(within)]) : pattern
    }
    func dated(_ criterion: Criterion) -> Criterion {
      var criterion = criterion
      for index in criterion.limits.indices { criterion.limits[index].of = criterion.limits[index].of.map(dated) }
      switch criterion.form {
      case .claim(var claim):
        if case .awards(let pattern) = claim.of { claim.of = .awards(dated(pattern)) }
        criterion.form = .claim(claim)
      case .atLeast(let count, let children): criterion.form = .atLeast(count, of: children.map(dated))
      case .pool(let child): criterion.form = .pool(dated(child))
      default: break
      }
      return criterion
    }
    learner.facts = ["age": "1", "employer": generator.once(in: 2) ? "1" : "0"]
    for index in learner.awards.indices {
      learner.awards[index].awarded = day(-220...20)
      if generator.once(in: 2) { learner.awards[index].expires = day(-10...150) }
      if generator.once(in: 5) { learner.awards[index].renewed = [day(1...60)] }
    }
    learner.exceptions = learner.exceptions.map {
      var exception = $0
      exception.date = day(-10...90)
      return exception
    }
    for _ in 0..<2 {
      var experience = ExperiencePeriod()
      (experience.role, experience.from) = ("welder", day(-120...60))
      experience.to = generator.once(in: 2) ? day(60...90) : nil
      experience.hours = Hours(Decimal(20))
      learner.experience.append(experience)
      var decision = ApprovalDecision(of: "c0/board")
      (decision.by, decision.date) = ("board", day(-200...90))
      decision.decision = generator.once(in: 3) ? .refused : .approved
      learner.approvals.append(decision)
    }
    var demands = [dated(project.credentials["c0"]!.requires!)]
    let others: [Criterion.Form] = [
      .approval(ApprovalDemand(by: "board", within: within)),
      .fact(.experience(ExperienceDemand(role: "welder", lasting: Period(months: 1), within: within))),
      .fact(
        .experience(ExperienceDemand(role: "welder", hours: Hours(Decimal(30)), within: .period(Period(months: 4))))),
      .not(Pattern([.id([AchievementReference("a1")]), .within(within)])),
    ]
    for form in others where generator.once(in: 5) {
      var name: String?
      if case .approval = form { name = "board" }
      demands.append(Criterion(form, word: "other", name: name))
    }
    project.credentials["c0"]!.achievement.requires = Criterion(
      .atLeast(generator.once(in: 3) ? 1 : demands.count, of: demands), word: "some_of")
    project.credentials["c0"]!.counting.limits = project.credentials["c0"]!.counting.limits.map {
      var limit = $0
      limit.of = limit.of.map(dated)
      return limit
    }
    return (project, learner)
  }
}
