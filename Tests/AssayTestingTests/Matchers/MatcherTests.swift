import AssayFormats
import AssayTesting
import Testing

@Suite struct MatcherTests {
  @Test(arguments: [
    "expect(3):equals(3)", "expect(3):equals(3.0)", "expect(\"3\").never:equals(3)", "expect(nil):equals(nil)",
    "expect({ 1, { a = \"x\" } }):equals { 1, { a = \"x\" } }", "expect({ 1 }).never:equals { 1, 2 }",
    "expect({ a = 1 }).never:equals { a = 1, b = 2 }", "expect(0/0).never:equals(0/0)",
    "expect(learner \"ana\"):equals(learner \"ana\")", "expect(learner \"ana\").never:equals(learner \"ben\")",
    "expect(learner(\"ana\"):on \"2029-01-01\"):equals(learner \"ana\")",
    "expect(0.1 + 0.2):near(0.3)", "expect(0.1 + 0.2).never:near(0.4)", "expect(10):near(12, 2)",
    "expect(\"12 h\"):near(\"13 h\", \"1 h\")", "expect(\"12 h\"):near(\"13 h\", 1)", "expect(10).never:near(12, 1)",
    "expect(\"bay hours\"):contains \"hours\"", "expect(\"bay hours\").never:contains \"Hours\"",
    "expect({ \"a\", \"b\" }):contains \"b\"", "expect({ { a = 1 } }):contains { a = 1 }",
    "expect({ a = 1, b = 2 }):contains { b = 2 }", "expect({ a = 1 }).never:contains { a = 2 }",
    "expect(function() error \"no bay\" end):errors()", "expect(function() error \"no bay\" end):errors \"bay\"",
    "expect(function() end).never:errors()", "expect(function() error { code = 7 } end):errors()",
    "expect(function() learner \"nobody\" end):errors \"no learner\"",
    "expect(function() expect(1):equals(2) end):errors \"this is 1\"",
    "expect(function() expect(function() error \"x\" end):errors \"y\" end):errors \"another error\"",
    "expect(function() local x = nil + 1 end):errors \"nil\"",
    "expect(learner \"ana\"):earns \"mig-basics\"", "expect(learner \"ben\").never:earns \"mig-basics\"",
    "expect(learner \"ben\"):misses \"mig-basics\"",
    "expect(learner \"ben\"):misses(\"mig-basics\", { because = \"bay-hours\", short = \"5 h\" })",
    "expect(learner \"ben\"):misses(\"mig-basics\", { because = { \"bay-hours\", \"evidence\" } })",
    "expect(learner \"ben\"):misses(\"mig-basics\", { at = \"bay-hours\" })",
    "expect(learner \"ben\"):misses(\"mig-basics\", { at = \"all_of\" })",
    "expect(learner(\"ana\"):awarded \"mig-basics\"):holds \"mig-basics\"",
    "expect(learner \"ana\").never:holds \"mig-basics\"",
    "expect(learner { awards = { { title = \"Welding camp\" } } }).never:earns \"mig-basics\"",
    "credential \"odd\" { title = \"Odd\", requires = { any_of = {} } } expect(design \"odd\"):reports \"empty-choice\"",
    "expect(design \"mig-basics\").never:reports \"empty-choice\"",
  ]) func `holds`(body: String) { #expect(TriedTests.outcome(of: body) == "passed") }

  @Test(arguments: [
    ("expect(1):equals(2)", "this is 1, not 2"), ("expect(1).never:equals(1)", "both are 1"),
    ("expect(\"a\"):equals(\"b\")", "this is \"a\", not \"b\""),
    ("expect(function() end):equals(function() end)", "this is another one, though both are written the same"),
    ("expect(10):near(12, 1)", "10 is not within 1 of 12"), ("expect(10).never:near(10)", "10 is near 10"),
    ("expect(\"a\"):contains \"b\"", "\"b\" is not in it"), ("expect({ 1 }).never:contains(1)", "1 is in it"),
    ("expect(function() end):errors()", "the function raises no error"),
    ("expect(function() error \"x\" end):errors \"y\"", "the function raises another error"),
    ("expect(function() error { } end):errors \"y\"", "the function raises another error"),
    ("expect(function() error \"x\" end).never:errors()", "the function raises an error: x"),
    ("expect(learner \"ben\"):earns \"mig-basics\"", "`ben` does not earn `mig-basics` on 2026-05-01"),
    ("expect(learner \"ana\").never:earns \"mig-basics\"", "`ana` earns `mig-basics` on 2026-05-01"),
    ("expect(learner \"ana\"):misses \"mig-basics\"", "`ana` earns `mig-basics` on 2026-05-01, and should not"),
    (
      "expect(learner \"ben\"):misses(\"mig-basics\", { because = \"weld-test\" })",
      "`ben` misses `mig-basics` on 2026-05-01, but not because of `weld-test`: not met is `bay-hours`"
    ),
    (
      "expect(learner \"ben\"):misses(\"mig-basics\", { short = \"6 h\" })",
      "`ben` misses `mig-basics` on 2026-05-01, but 5 h short, not 6 h"
    ),
    ("expect(learner \"ana\"):holds \"mig-basics\"", "`ana` does not hold `mig-basics` on 2026-05-01"),
    (
      "expect(learner \"ana\"):undecided \"mig-basics\"",
      "`ana` earns `mig-basics` on 2026-05-01, which should not be known"
    ),
    (
      "expect(design \"mig-basics\"):reports \"empty-choice\"",
      "nothing is reported of `mig-basics` under `empty-choice`"
    ),
  ]) func `does not hold, which is said`(body: String, message: String) {
    #expect(TriedTests.outcome(of: body) == "failed @2: \(message)")
  }

  @Test(arguments: [
    ("expect(1)", "an `expect` says nothing of what is expected"),
    ("local open = expect(1).never", "an `expect` says nothing of what is expected"),
    ("expect(1):equals()", "`equals` wants one value"), ("expect(1):equals(1, 2)", "`equals` wants one value"),
    ("expect(1):equal(1)", "nothing can be expected by the word `equal`"),
    ("expect(1).to:equal(1)", "nothing can be expected by the word `to`"),
    ("expect(1):earns \"mig-basics\"", "`earns` can be expected of a learner, not of a number"),
    ("expect(learner \"ana\"):earns()", "`earns` wants the id of a credential"),
    ("expect(learner \"ana\"):earns \"mig\"", "`mig` is no credential of this project"),
    ("expect(learner \"ana\"):earns(\"mig-basics\", \"2026-01-01\")", "`earns` takes one value"),
    (
      "expect(learner \"ben\"):misses(\"mig-basics\", \"hours\")",
      "the reason is a table of `because`, `at` and `short`"
    ),
    ("expect(learner \"ben\"):misses(\"mig-basics\", { becuase = \"x\" })", "a reason has no field `becuase`"),
    (
      "expect(learner \"ben\"):misses(\"mig-basics\", { because = \"bay-hour\" })",
      "no criterion of `mig-basics` goes by `bay-hour`"
    ),
    (
      "expect(learner \"ben\"):misses(\"mig-basics\", { at = \"bay-hour\" })",
      "no criterion of `mig-basics` stands at `bay-hour`"
    ),
    ("expect(learner \"ben\"):misses(\"mig-basics\", { short = \"much\" })", "`much` is no quantity"),
    ("expect(learner \"ben\"):misses(\"mig-basics\", {}, 1)", "`misses` takes at most 2 values"),
    ("expect(3):errors()", "`errors` can be expected of a function, not of a number"),
    ("expect(function() end):errors(3)", "`errors` wants a part of the message, as text"),
    ("expect(3):contains(3)", "`contains` can be expected of text or a table, not of a number"),
    ("expect(\"a\"):near(3)", "`near` compares numbers, or quantities of one unit"),
    ("expect(\"12 h\"):near(\"3 ects\")", "`near` compares numbers, or quantities of one unit"),
    ("expect(3):lints_clean()", "`lints_clean` can be expected of a design, not of a number"),
    ("expect(design \"mig-basics\"):lints_clean(1)", "`lints_clean` takes nothing"),
    ("expect(design \"mig-basics\"):reports()", "`reports` wants the name of a rule"),
    ("expect(design \"mig-basics\"):reports \"emty-choice\"", "`emty-choice` is no rule"),
    (
      "expect(design \"mig-basics\"):reports(\"empty-choice\", { at = 3 })",
      "where a finding is to be is said as in `{ at = \"credits\" }`"
    ),
    ("expect(1).never:matches_snapshot()", "`matches_snapshot` says nothing behind `never`"),
    ("expect(1):matches_snapshot(2)", "a snapshot's name is text"),
  ]) func `misuse is said at its place, behind never too`(body: String, message: String) {
    let outcome = TriedTests.outcome(of: body)
    #expect(outcome == "failed @2: \(message)")
  }

  @Test func `dots where a colon belongs are told apart`() {
    let outcome = TriedTests.outcome(of: "expect(3).equals(3)")
    #expect(outcome.hasPrefix("failed @2: ") && outcome.contains(":"), "\(outcome)")
  }

  @Test func `an expectation that is not complete is shown at its line`() {
    #expect(
      TriedTests.outcome(of: "local x = 1\nexpect(x)\nexpect(x):equals(1)")
        == "failed @3: an `expect` says nothing of what is expected")
  }

  @Test func `tables that hold themselves come to an end`() {
    let outcome = TriedTests.outcome(of: "local t = {} t.t = t expect(t):equals(t)")
    #expect(outcome == "passed" || outcome.hasPrefix("failed"))
  }
}
