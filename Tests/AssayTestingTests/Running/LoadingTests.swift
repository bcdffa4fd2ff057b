import AssayFormats
import AssayModel
import AssayTesting
import Testing

@Suite struct LoadingTests {
  @Test(arguments: [
    ("", []), ("-- nothing\n", []), ("\u{FEFF}it(\"t\", function() end)", ["passed t"]),
    ("it(\"t\",\r\n  function()\r\n    error \"x\"\r\n  end)\r\n", ["failed t @3: x"]),
    ("#!/usr/bin/env assay\nit(\"t\", function() end)", ["passed t"]),
    ("todo(\"t\", \"later\")", ["todo t: later"]),
  ]) func `files are read however they are written`(text: String, outcomes: [String]) {
    #expect(TriedTests(text).outcomes == outcomes)
  }

  @Test func `a mistake in how the file is written is a test that failed`() throws {
    let outcomes = TriedTests("it(\"t\", function() end)\nit(\"u\" function() end)").outcomes
    #expect(outcomes.count == 1)
    #expect(outcomes[0].hasPrefix("failed loading @2: "))
  }

  @Test func `an error while a file is read loses what stands behind it`() {
    let text = """
      it("t", function() end)
      error "no bench"
      it("u", function() end)
      """
    #expect(TriedTests(text).outcomes == ["passed t", "failed loading @2: no bench"])
  }

  @Test func `an error in a block loses the block, and what it printed is shown`() {
    let tried = TriedTests(
      """
      describe("a", function()
        print "so far"
        local x = nil + 1
      end)
      describe("b", function() it("t", function() end) end)
      """)
    #expect(tried.outcomes.count == 2)
    #expect(tried.outcomes[0].hasPrefix("failed a > loading @3: "))
    #expect(tried.outcomes[1] == "passed b > t")
    #expect(tried.tests.first { $0.outcome == .failed }?.output == "so far\n")
  }

  @Test func `another file that cannot be read does not matter to a place`() {
    var tried = TriedTests("it(")
    tried.options.selection.places = [.init(file: "tests/other_test.lua")]
    #expect(tried.outcomes == [])
    tried.options.selection.places = [.init(file: "tests")]
    #expect(tried.outcomes.count == 1)
    tried.options.selection.places = []
    tried.options.selection.failed = ["tests/mig_test.lua > t"]
    #expect(tried.outcomes.count == 1)
    tried.options.selection.failed = ["tests/other_test.lua > t"]
    #expect(tried.outcomes == [])
  }

  @Test(arguments: [
    ("it()", "`it` wants a name first"), ("it(\"\", function() end)", "`it` wants a name first"),
    ("it(\"t\")", "`it` wants a function last"), ("it(\"t\", 1)", "`it` wants a function last"),
    ("it(\"t\", function() end, 1)", "`it` wants a function last"),
    ("describe(\"d\")", "`describe` wants a function last"),
    ("before_each(1)", "`before_each` wants a function last"),
    ("expect(1, 2)", "`expect` takes one value"),
    ("itt(\"t\", function() end)", "`itt` is not a word that is known here"),
  ]) func `words that are given the wrong things say what they want`(text: String, message: String) {
    #expect(TriedTests(text).outcomes == ["failed loading @1: \(message)"])
  }

  @Test func `blocks stand in each other only so deep`() {
    let text = "local function nest() describe(\"d\", nest) end nest()"
    let outcomes = TriedTests(text).outcomes
    #expect(outcomes.count == 1)
    #expect(outcomes[0].hasSuffix("a `describe` stands within more than 32 others"))
  }
}
