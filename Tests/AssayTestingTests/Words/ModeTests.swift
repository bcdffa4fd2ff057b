import AssayFormats
import AssayModel
import AssayTesting
import Testing

/// Tests that are not run, not written, or known to fail.
@Suite struct ModeTests {
  @Test(arguments: [
    ("skip(\"t\", \"not settled\", function() error \"x\" end)", "skipped t: not settled"),
    ("todo(\"t\", \"wait\")", "todo t: wait"),
    ("known_issue(\"t\", \"NF-17\", function() error \"x\" end)", "known_issue t @1: NF-17"),
    ("known_issue(\"t\", \"NF-17\", function() end)", "failed t: this was known to fail and passes now: NF-17"),
    ("known_issue(\"t\", \"NF-17\", function() expect(1) end)", "known_issue t @1: NF-17"),
  ]) func `the reason is told`(text: String, outcome: String) { #expect(TriedTests(text).outcomes == [outcome]) }

  @Test(arguments: [
    ("skip(\"t\", function() end)", "`skip` wants a reason"),
    ("skip(\"t\", \"\", function() end)", "`skip` wants a reason"),
    ("skip(\"t\", \"r\")", "`skip` wants a function last"), ("todo(\"t\")", "`todo` wants a reason"),
    ("todo(\"t\", \"r\", function() end)", "`todo` takes a name and a reason"),
    ("known_issue(\"t\", function() end)", "`known_issue` wants a reason"),
    ("known_issue(\"t\", \"r\")", "`known_issue` wants a function last"),
  ]) func `a reason is wanted`(text: String, message: String) {
    #expect(TriedTests(text).outcomes == ["failed loading @1: \(message)"])
  }

  @Test func `what cannot be decided is no known issue`() {
    var tried = TriedTests("known_issue(\"t\", \"NF-17\", function() while true do end end)")
    tried.scripts.budget = 100_000
    #expect(tried.tests.map(\.outcome) == [.undecided])
  }

  @Test func `nothing runs around what is not run`() {
    let tried = TriedTests(
      "before_each(function() error \"x\" end) skip(\"t\", \"r\", function() end) todo(\"u\", \"r\")")
    #expect(tried.outcomes == ["skipped t: r", "todo u: r"])
  }
}
