import AssayFormats
import AssayTesting
import Testing

@Suite struct IsolationTests {
  private static let badge = """
    credential "extra" { title = "Extra", requires = { holds = "safety-induction" } }
    """

  @Test func `what one file leaves in globals is not there in the next`() {
    let leaking = TestFile(path: "tests/a_test.lua", bytes: Array("shared = 1 it(\"t\", function() end)".utf8))
    let other = "it(\"u\", function() expect(function() return shared end):errors \"shared\" end)"
    let looking = TestFile(path: "tests/b_test.lua", bytes: Array(other.utf8))
    let run = TestRun(TriedYAML.project(), [leaking, looking], TestOptions(seed: 1, day: TriedYAML.day))
    #expect(TriedTests.outcomes(of: run.part(1).tests + run.part(2).tests) == ["passed t", "passed u"])
  }

  @Test(arguments: 1...4) func `a design that a test declares is gone in the next`(seed: Int) {
    var tried = TriedTests(
      """
      it("a", function() \(Self.badge) expect(learner "ana"):earns "extra" end)
      it("b", function() expect(function() design "extra" end):errors "no credential" end)
      it("c", function() \(Self.badge) expect(learner "ana"):earns "extra" end)
      """)
    tried.options.seed = seed
    #expect(tried.outcomes == ["passed a", "passed b", "passed c"])
  }

  @Test func `a design of the file or of a block stands in every test of the file`() {
    let tried = TriedTests(
      """
      \(Self.badge)
      describe("b", function()
        credential "other" { title = "Other", requires = { holds = "extra" } }
        it("t", function() expect(learner "ana"):misses("other", { because = "extra" }) end)
      end)
      it("u", function() expect(learner "ana"):earns "extra" end)
      """)
    #expect(tried.outcomes == ["passed b > t", "passed u"])
  }

  @Test func `a design of a test takes the place of the project's until the test ends`() {
    let tried = TriedTests(
      """
      it("a", function()
        credential "mig-basics" { title = "MIG", requires = { holds = "safety-induction" } }
        expect(learner "ben"):earns "mig-basics"
      end)
      it("b", function() expect(learner "ben"):misses("mig-basics", { because = "bay-hours" }) end)
      """)
    #expect(tried.outcomes == ["passed a", "passed b"])
  }

  @Test func `what is wrong with a design that a test declares fails the test at its place`() {
    let tried = TriedTests(
      """
      it("a", function()
        credential "extra" {
          titel = "Extra",
        }
      end)
      it("b", function() end)
      """)
    #expect(tried.outcomes.count == 2)
    #expect(tried.outcomes[0].hasPrefix("failed a @3: "))
    #expect(tried.outcomes[1] == "passed b")
  }

  @Test func `words of plugins that declare nothing here say where they belong`() {
    #expect(TriedTests.outcome(of: "criterion \"x\" {}") == "failed @2: `criterion` belongs into a plugin")
  }
}
