import AssayFormats
import AssayModel
import AssayTesting
import Testing

@Suite struct HookTests {
  /// What each test saw run before it, as it printed it.
  private func log(_ text: String) -> [String: String] {
    let tests = TriedTests("local log = {}\nlocal function say(word) print(word) end\n" + text).tests
    return Dictionary(
      tests.map { ($0.name, $0.output.split(separator: "\n").joined(separator: " ")) }, uniquingKeysWith: { $1 })
  }

  @Test func `what runs before goes from the outside in, and what runs after from the inside out`() {
    let seen = log(
      """
      before_each(function() say "b1" end)
      after_each(function() say "a1" end)
      describe("outer", function()
        before_each(function() say "b2" end)
        before_each(function() say "b3" end)
        after_each(function() say "a2" end)
        describe("inner", function()
          before_each(function() say "b4" end)
          after_each(function() say "a4" end)
          it("deep", function() say "deep" end)
        end)
        it("flat", function() say "flat" end)
      end)
      it("file", function() say "file" end)
      """)
    #expect(
      seen == [
        "outer > inner > deep": "b1 b2 b3 b4 deep a4 a2 a1", "outer > flat": "b1 b2 b3 flat a2 a1",
        "file": "b1 file a1",
      ])
  }

  @Test func `an error before a test keeps it from running, but not what runs after it`() {
    let tried = TriedTests(
      """
      local after = 0
      before_each(function() error "no bench" end)
      after_each(function() after = after + 1; print("after " .. after) end)
      it("t", function() print "body" end)
      """)
    #expect(tried.outcomes == ["failed t @2: in `before_each`: no bench"])
    #expect(tried.tests[0].output == "after 1\n")
  }

  @Test func `what runs after a test runs though the test failed, and its own error is told too`() {
    let tried = TriedTests(
      """
      after_each(function() error "second" end)
      after_each(function() print "third" end)
      it("t", function() error "first" end)
      it("u", function() end)
      """)
    #expect(tried.outcomes == ["failed t @3: first", "failed u @1: in `after_each`: second"])
    #expect(tried.tests.allSatisfy { $0.output == "third\n" })
    let notes = tried.tests.first { $0.name == "t" }?.details.compactMap { detail -> String? in
      guard case .note(let note) = detail else { return nil }
      return note.message
    }
    #expect(notes?.contains("later, in `after_each`: second") == true)
  }

  @Test func `what runs around tests of one block does not run around those of another`() {
    let seen = log(
      """
      describe("a", function() before_each(function() say "a" end) it("t", function() end) end)
      describe("b", function() it("t", function() end) end)
      """)
    #expect(seen == ["a > t": "a", "b > t": ""])
  }

  @Test func `what is prepared before each test is prepared anew`() {
    let tried = TriedTests(
      """
      local ana
      before_each(function() ana = learner "ana" end)
      it("one", function() ana = ana:without "safety-induction"; expect(ana):misses "mig-basics" end)
      it("two", function() ana = ana:without "weld-test"; expect(ana):misses "mig-basics" end)
      it("three", function() expect(ana):earns "mig-basics" end)
      """)
    #expect(tried.outcomes == ["passed one", "passed two", "passed three"])
  }

  @Test func `an expectation around a test fails it like one within`() {
    #expect(
      TriedTests("before_each(function() expect(1):equals(2) end)\nit(\"t\", function() end)").outcomes
        == ["failed t @1: in `before_each`: this is 1, not 2"])
    #expect(
      TriedTests("after_each(function() expect(1) end)\nit(\"t\", function() end)").outcomes
        == ["failed t @1: an `expect` says nothing of what is expected"])
  }

  @Test func `nothing can be declared while tests run`() {
    for word in ["it", "describe", "before_each", "cases"] {
      let outcome = TriedTests.outcome(of: "\(word)(\"x\", function() end)")
      #expect(outcome == "failed @2: `\(word)` stands inside a test, where nothing can be declared")
    }
  }
}
