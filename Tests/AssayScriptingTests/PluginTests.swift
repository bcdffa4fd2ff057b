// swift-format-ignore-file: NeverForceUnwrap

import AssayEngine
import AssayModel
import AssayScripting
import Testing

/// A plugin's words in designs: criteria, predicates, rules.
@Suite struct PluginTests {
  @Test func `a partner's criterion is asked like a design's own`() {
    let tried = ScriptedProject(FloorReady.plugin, design: FloorReady.design)
    #expect(tried.diagnostics == [])
    let (evaluation, failures) = tried.evaluation()
    #expect(evaluation.verdict == .met)
    #expect(failures == [])
  }

  @Test func `its parameters are what the design says, else the defaults`() {
    let strict = ScriptedProject(
      FloorReady.plugin, design: FloorReady.design.replacing("floor_ready: { hours: 20 h }", with: "floor_ready:"))
    #expect(strict.diagnostics == [])
    #expect(strict.evaluation().evaluation.verdict == .unmet)
  }

  @Test(arguments: [
    ("{ hours: 0.5 h }", "out-of-range", "0.5 h"), ("{ hours: 20 ects }", "bad-quantity", "20 ects"),
    ("{ huors: 20 h }", "unknown-field", "huors"), ("{ hours: [20 h] }", "wrong-type", "[20 h]"),
    ("12", "wrong-type", "12"),
  ]) func `a wrong parameter is one diagnostic at its place`(_ given: String, _ rule: String, _ marked: String) {
    let tried = ScriptedProject(
      FloorReady.plugin, design: FloorReady.design.replacing("{ hours: 20 h }", with: given))
    #expect(tried.rules == [RuleID(rule)])
    #expect(tried.diagnostics.map(tried.marked) == [marked])
  }

  @Test func `an award that does not record what a predicate reads leaves it undecided`() {
    let tried = ScriptedProject(
      FloorReady.plugin, design: FloorReady.design.replacing(", assessor: M. Okafor", with: ""))
    let (evaluation, failures) = tried.evaluation()
    #expect(evaluation.verdict == .undecided)
    #expect(failures == [])
  }

  @Test func `a predicate that fails leaves it undecided and is said once`() throws {
    let broken = FloorReady.plugin.replacing("return witness ~= assessor", with: "return witness > 3")
    let tried = ScriptedProject(broken, design: FloorReady.design)
    let (evaluation, failures) = tried.evaluation()
    #expect(evaluation.verdict == .undecided)
    #expect(failures.map(\.rule) == ["script-error"])
    #expect(tried.marked(try #require(failures.first)) == "witness")
  }

  @Test func `a predicate without an answer is no yes`() throws {
    let broken = FloorReady.plugin.replacing("return witness ~= assessor", with: "local same = witness == assessor")
    let (evaluation, failures) = ScriptedProject(broken, design: FloorReady.design).evaluation()
    #expect(evaluation.verdict == .undecided)
    #expect(failures.map(\.rule) == ["answer-of-wrong-kind"])
  }

  @Test func `a criterion counts beside the rest unless the plugin says otherwise`() {
    let both = FloorReady.design.replacing(
      "requires:\n  northwind/floor_ready: { hours: 20 h }",
      with: "requires:\n  all_of:\n    - northwind/seen:\n    - holds: safety-induction")
    let seen =
      "criterion \"seen\" { says = \"Inducted.\", requires = function() return holds \"safety-induction\" end }"
    #expect(ScriptedProject(seen, design: both).evaluation().evaluation.verdict == .met)
    let counting = seen.replacing("says =", with: "counts = true, says =")
    #expect(ScriptedProject(counting, design: both).evaluation().evaluation.verdict == .unmet)
  }

  @Test func `a criterion may be used twice, with the names inside`() {
    let twice = FloorReady.design.replacing(
      "requires:\n  northwind/floor_ready: { hours: 20 h }",
      with:
        "requires:\n  any_of:\n    - northwind/floor_ready: { hours: 30 h }\n    - northwind/floor_ready: { hours: 20 h }"
    )
    let tried = ScriptedProject(FloorReady.plugin, design: twice)
    #expect(tried.diagnostics == [])
    let evaluation = tried.evaluation().evaluation
    #expect(evaluation.verdict == .met)
    let ids = CriterionNode(tried.project.credentials["welder"]?.requires ?? .unreadable(word: "", at: .none)).all.map(
      \.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: [
    (
      "predicate", "reads = \"score\"", "holds_if = function(score, award) return f(function(a, b, c) end) end", "award"
    ),
    ("predicate", "reads = { \"kind\", \"score\" }", "holds_if = function(kind, score) return true end", nil),
    ("predicate", "reads = \"score\"", "holds_if = function(...) return true end", nil),
    ("criterion", "takes = {}", "requires = function(learner, p) return holds \"mig\" end", "p"),
    ("rule", "reads = \"awards\"", "decides = function(learner, p) return met() end", nil),
    ("rule", "reads = \"awards\"", "decides = function(learner, p, on) return met() end", "on"),
    ("check", "why = \"Yes.\", each = \"credential\"", "find = function(one, report, file) end, where = f", nil),
    ("check", "why = \"Yes.\", each = \"credential\"", "where = function(one, report) end, find = f", "report"),
  ])
  func `a parameter that no call fills is named where it stands`(
    word: String, fields: String, function: String, unfilled: String?
  ) {
    let says = word == "check" ? "" : "says = \"Is so.\", "
    let tried = ScriptedProject("local function f(a) return a end\n\(word) \"one\" { \(says)\(fields), \(function) }")
    #expect(tried.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    let found = tried.diagnostics.filter { $0.rule == "unfilled-parameter" }
    #expect(found.map(tried.marked) == (unfilled.map { [$0] } ?? []))
  }

  @Test func `criteria of plugins may use each other, but not themselves`() {
    let chain = """
      criterion "first" { says = "One.", requires = function() return northwind.second {} end }
      criterion "second" { says = "Two.", requires = function() return holds "safety-induction" end }
      """
    let design = FloorReady.design.replacing("northwind/floor_ready: { hours: 20 h }", with: "northwind/first: {}")
    #expect(ScriptedProject(chain, design: design).evaluation().evaluation.verdict == .met)
    let circle = chain.replacing("holds \"safety-induction\"", with: "northwind.first {}")
    #expect(Set(ScriptedProject(circle, design: design).rules) == ["answer-of-wrong-kind"])
  }

  @Test(arguments: [
    ("return met()", Verdict.met), ("return unmet(\"too young\")", .unmet),
    ("return undecided(\"no log\")", .undecided),
    ("return true", .undecided), ("return learner.fats.age", .undecided),
    ("if learner.facts.age >= p.age then return met() end return unmet(\"too young\")", .met),
    ("if #learner.awards == 2 and learner.awards[1].achievement == \"safety-induction\" then return met() end", .met),
  ]) func `a rule decides about a whole record`(_ body: String, _ verdict: Verdict) {
    let rule = """
      rule "adult" {
        says = "Is of age.", reads = { "facts", "awards" }, takes = { age = integer { default = 18 } },
        decides = function(learner, p) \(body) end,
      }
      """
    let design =
      FloorReady.design.replacing("northwind/floor_ready: { hours: 20 h }", with: "northwind/adult: {}")
      + "facts: { age: 27 }\n"
    let tried = ScriptedProject(rule, design: design)
    #expect(tried.diagnostics == [])
    #expect(tried.evaluation().evaluation.verdict == verdict)
  }

  @Test func `a rule sees only what it says it reads`() {
    let rule = """
      rule "adult" {
        says = "Is of age.", reads = "awards",
        decides = function(learner) if learner.facts.age > 17 then return met() end return unmet("") end,
      }
      """
    let design = FloorReady.design.replacing("northwind/floor_ready: { hours: 20 h }", with: "northwind/adult: {}")
    let (evaluation, failures) = ScriptedProject(rule, design: design).evaluation()
    #expect(evaluation.verdict == .undecided)
    #expect(failures.map(\.message) == ["this rule does not say that it reads `facts` of the learner"])
  }

  @Test func `who looks ahead asks about another record, on another day`() {
    let rule = """
      local asked = 0
      rule "ready" {
        says = "Has two awards in spring.", reads = "awards",
        decides = function(learner)
          asked = asked + 1
          if asked == 1 and #learner.awards >= 2 and learner.day < "2026-06-01" then return met() end
          return unmet("not yet")
        end,
      }
      """
    let design = FloorReady.design.replacing("northwind/floor_ready: { hours: 20 h }", with: "northwind/ready: {}")
    let tried = ScriptedProject(rule, design: design)
    #expect(tried.diagnostics == [])
    var learner = tried.project.learners["ana"]!
    let (spring, summer) = (CalendarDate("2026-05-01")!, CalendarDate("2026-07-01")!)
    let host = tried.plugins.host(for: learner, on: spring).host
    let asked = OpaqueRule(plugin: "northwind", name: "ready", reason: "")
    let all = learner.awards
    #expect(host.rule(asked, learner, spring) == .met)
    #expect(host.rule(asked, learner, summer) == .unmet("not yet"))
    learner.awards.removeLast(all.count - 1)
    #expect(host.rule(asked, learner, spring) == .unmet("not yet"))
    learner.awards = all
    #expect(host.rule(asked, learner, spring) == .met)
  }

  @Test func `nothing is left of the last learner`() {
    let rule = """
      local asked = 0
      rule "first" {
        says = "Nobody was asked before.", reads = "awards",
        decides = function() asked = asked + 1 if asked == 1 then return met() end return unmet("again") end,
      }
      """
    let design =
      FloorReady.design.replacing("northwind/floor_ready: { hours: 20 h }", with: "northwind/first: {}")
      + "---\nlearner: ben\n"
    let tried = ScriptedProject(rule, design: design)
    #expect(tried.evaluation(learner: "ana").evaluation.verdict == .met)
    #expect(tried.evaluation(learner: "ben").evaluation.verdict == .met)
    #expect(tried.evaluation(learner: "ana").evaluation.verdict == .met)
  }

  @Test(arguments: [
    ("says = \"Can run a MIG bay unsupervised on a normal shift.\",", "", "missing-field", "floor_ready"),
    ("takes = { hours = quantity {", "takes = { hours = {", "missing-field", "hours"),
    ("takes =", "we =", "unknown-field", "we"),
    ("unit =", "unti =", "unknown-field", "unti"),
    ("quantity {", "quantiy {", "unknown-name", "quantiy"),
    ("requires = function(p)", "requires = 12, wants = function(p)", "wrong-type", "12"),
  ]) func `one mistake in a criterion is one diagnostic`(
    _ right: String, _ wrong: String, _ rule: String, _ marked: String
  ) throws {
    let tried = ScriptedProject(FloorReady.plugin.replacing(right, with: wrong), design: FloorReady.design)
    let first = try #require(tried.diagnostics.first)
    #expect(first.rule == RuleID(rule))
    #expect(tried.marked(first) == marked)
    // A field that does not exist is a second mistake where its right name is far away.
    #expect(tried.diagnostics.count == (wrong.contains("wants") ? 2 : 1))
  }
}
