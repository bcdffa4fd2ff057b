// swift-format-ignore-file: NeverForceUnwrap

import AssayEngine
import AssayModel
import AssayScripting
import Testing

/// What a plugin is asked about one learner, and that nobody can tell whether it was asked twice.
@Suite struct InterviewTests {
  /// A rule that remembers how often it was asked, and works for as long as `turns` says.
  private static let rule = """
    local asked = 0
    rule "counts" {
      says = "Was asked as often as it should.", reads = "facts", takes = { nth = integer {}, turns = integer {} },
      decides = function(learner, p)
        asked = asked + 1
        local n = 0
        for i = 1, p.turns do n = n + i end
        if p.turns == 13 then error("no") end
        if asked == p.nth then return met() end
        return unmet("asked " .. asked .. " times, not " .. p.nth)
      end,
    }
    """

  private func limits(_ budget: Int?) -> ScriptLimits {
    var limits = ScriptLimits()
    limits.budget = budget
    return limits
  }

  private func answers(_ questions: [(nth: Int, turns: Int)], budget: Int? = nil) -> [ScriptHost.Answer] {
    let tried = ScriptedProject(Self.rule, limits: limits(budget))
    let learner = LearnerRecord(id: "ana")
    let day = CalendarDate("2026-05-01")!
    let host = tried.plugins.host(for: learner, on: day).host
    return questions.map { nth, turns in
      host.rule(
        OpaqueRule(
          plugin: "northwind", name: "counts", reason: "", arguments: ["nth": .integer(nth), "turns": .integer(turns)]),
        learner, day)
    }
  }

  @Test func `a question that takes long finds what the ones before it left`() {
    let long = 9_000_000
    #expect(answers([(1, 1), (2, long), (3, 1), (4, long)]) == [.met, .met, .met, .met])
    #expect(
      answers([(1, 13), (2, long), (3, 1)])
        == [.undecided("the script of `northwind/counts` failed: no"), .met, .met])
  }

  @Test func `a plugin whose answers reach a limit again and again is not asked any more`() {
    let given = answers((0..<9).map { (1, 1 << 40 + $0) } + [(1, 1)], budget: 1_000_000)
    let begun = "the script of `northwind/counts` failed: "
    #expect(given.prefix(8).allSatisfy { $0 == .undecided(begun + "used all of its 1,000,000 units of work") })
    let over = begun + "is not asked any more, because 8 of its answers reached a limit"
    #expect(given.suffix(2) == [.undecided(over), .undecided(over)])
  }

  @Test func `after a limit was reached the plugin begins anew`() {
    #expect(
      answers([(1, 1), (2, 1 << 40), (1, 2), (2, 2)], budget: 20_000_000)
        == [
          .met, .undecided("the script of `northwind/counts` failed: used all of its 20,000,000 units of work"), .met,
          .met,
        ])
  }

  private static let predicate = """
    local asked = 0
    predicate "nth" {
      says = "Is asked in its turn.", reads = "attributes.nth",
      holds_if = function(nth)
        asked = asked + 1
        if nth == 13 then error("no") end
        if nth == "endless" then while true do end end
        return tonumber(nth) == asked
      end,
    }
    """

  private func host(_ attributes: [String?]) -> (ScriptHost, failed: @Sendable () -> [Diagnostic], [Award]) {
    let tried = ScriptedProject(Self.predicate, limits: limits(20_000_000))
    let awards = attributes.enumerated().map { index, nth in
      var award = Award(place: Place())
      award.id = "award-\(index)"
      award.attributes = nth.map { ["nth": $0] } ?? [:]
      return award
    }
    let (host, failed) = tried.plugins.host(for: LearnerRecord(id: "ana"), on: CalendarDate("2026-05-01")!)
    return (host, failed, awards)
  }

  @Test func `a predicate is asked about all awards in order, whichever is asked about first`() {
    let (host, failed, awards) = host(["1", nil, "2", "3", "9"])
    host.expect("northwind/nth") { awards }
    let answers = awards.reversed().map { host.predicate("northwind/nth", $0) }
    #expect(
      answers == [
        .unmet("it is not `northwind/nth`: Is asked in its turn."), .met, .met,
        .undecided("`northwind/nth` reads `attributes.nth`, which is not recorded"), .met,
      ])
    #expect(failed() == [])
  }

  @Test func `an award that fails does not hurt the others, and is told when somebody asks about it`() {
    let (host, failed, awards) = host(["1", "13", "3"])
    host.expect("northwind/nth") { awards }
    #expect(host.predicate("northwind/nth", awards[0]) == .met)
    #expect(host.predicate("northwind/nth", awards[2]) == .met)
    #expect(failed() == [])
    #expect(host.predicate("northwind/nth", awards[1]) == .undecided("the script of `northwind/nth` failed: no"))
    #expect(failed().map(\.message) == ["no"])
    #expect(failed().first?.notes.first?.message.hasPrefix("while asking `northwind/nth` about `award-1`") == true)
  }

  @Test func `an award that uses up the budget leaves the others theirs`() {
    let (host, failed, awards) = host(["1", "endless", "1", "2"])
    host.expect("northwind/nth") { awards }
    let answers = awards.map { host.predicate("northwind/nth", $0) }
    #expect(answers[0] == .met && answers[2] == .met && answers[3] == .met)
    #expect(
      answers[1] == .undecided("the script of `northwind/nth` failed: used all of its 20,000,000 units of work"))
    #expect(failed().map(\.rule) == ["script-budget"])
  }

  @Test func `an award as it was then is asked about alone`() {
    let (host, _, awards) = host(["1", "2"])
    host.expect("northwind/nth") { awards }
    var other = awards[0]
    other.attributes["nth"] = "3"
    #expect(host.predicate("northwind/nth", other) == .met)
    #expect(host.predicate("northwind/nth", awards[1]) == .met)
  }
}
