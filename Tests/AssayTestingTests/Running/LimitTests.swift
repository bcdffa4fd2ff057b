import AssayFormats
import AssayModel
import AssayTesting
import Testing

/// Tests that would never end, or take all there is.
@Suite struct LimitTests {
  private func outcomes(_ body: String) -> [String] {
    var tried = TriedTests(
      "it(\"a\", function()\n\(body)\nend)\nit(\"b\", function() expect(learner \"ana\"):earns \"mig-basics\" end)")
    tried.scripts.budget = 200_000
    tried.scripts.memory = 8
    return tried.outcomes
  }

  @Test(arguments: [
    "while true do end", "while true do pcall(function() while true do end end) end",
    "local t = {} while true do t[#t + 1] = (\"x\"):rep(1000) .. #t end",
    "local s = \"x\" while true do s = s .. s end",
    "expect(function() while true do end end):errors()",
    "while true do print \"again\" end",
  ]) func `a test that uses up too much is undecided, and the next one runs`(body: String) {
    let outcomes = outcomes(body)
    #expect(outcomes.count == 2)
    #expect(outcomes[0].hasPrefix("undecided a"), "\(outcomes)")
    #expect(outcomes[1] == "passed b")
  }

  @Test(arguments: [
    "local function deeper() return 1 + deeper() end deeper()",
    "local t = setmetatable({}, { __index = function(t, k) return t[k] end }) local x = t.y",
    "error(setmetatable({}, { __tostring = function() error \"again\" end }))",
    "(\"x\"):rep(1 << 40)",
  ]) func `a test that goes too deep ends, and the next one runs`(body: String) {
    let outcomes = outcomes(body)
    #expect(outcomes.count == 2)
    #expect(outcomes[0].hasPrefix("failed a") || outcomes[0].hasPrefix("undecided a"), "\(outcomes)")
    #expect(outcomes[1] == "passed b")
  }

  @Test func `a loop around tests or while a file is read is undecided too`() {
    var tried = TriedTests("before_each(function() while true do end end)\nit(\"a\", function() end)")
    tried.scripts.budget = 100_000
    #expect(tried.outcomes.allSatisfy { $0.hasPrefix("undecided a") })
    tried.text = "it(\"a\", function() end)\nwhile true do end"
    #expect(tried.outcomes.first == "passed a")
    #expect(tried.outcomes.last?.hasPrefix("undecided loading") == true)
    tried.text = "while true do it(\"a\", function() end) end"
    #expect(tried.tests.contains { $0.name == "loading" && $0.outcome == .undecided })
  }

  @Test(arguments: [
    ("error \"plain\"", "failed @2: plain"), ("error(\"level\", 0)", "failed @2: level"),
    ("error { code = 7 }", "failed @2: the script raised an error that is no text but a table"),
    ("error(nil)", "failed @2: the script raised an error without a message"),
    ("error()", "failed @2: the script raised an error without a message"), ("error(42)", "failed @2: 42"),
    ("error(true)", "failed @2: the script raised an error that is no text but a boolean"),
    ("assert(false)", "failed @2: an `assert` does not hold"), ("assert(nil, \"no hours\")", "failed @2: no hours"),
    ("local x = nil\nx.y = 1", "failed @3: "), ("nope()", "failed @2: "),
  ]) func `whatever is raised is told at its line`(body: String, outcome: String) {
    #expect(TriedTests.outcome(of: body).hasPrefix(outcome), "\(TriedTests.outcome(of: body))")
  }
}
