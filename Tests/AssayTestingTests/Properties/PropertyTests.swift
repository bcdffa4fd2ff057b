import AssayFormats
import AssayModel
import Testing

@testable import AssayTesting

@Suite struct PropertyTests {
  /// What comes of the one property in a text.
  private func result(
    _ text: String, _ project: String = LearnerDrawTests.forms, draws: Int = 100
  ) throws -> ReportedTest {
    var options = TestOptions(seed: 3, day: TriedYAML.day)
    options.draws = draws
    let file = TestFile(path: "tests/some_test.lua", bytes: Array(text.utf8))
    return try #require(TestRun(TriedYAML.project(project), [file], options).part(1).tests.first)
  }

  private static func monotone(_ credential: String) -> String {
    """
    property("more never loses it", "\(credential)", function(l, extra)
      return implies(l:earns "\(credential)", (l + extra):earns "\(credential)")
    end)
    """
  }

  private func code(of result: ReportedTest) -> [String] {
    result.details.compactMap { detail in if case .code(_, let code) = detail { code } else { nil } }
  }

  @Test(arguments: ["practised", "listed", "chosen"])
  func `a property that holds passes`(credential: String) throws {
    let result = try result(Self.monotone(credential))
    #expect(result.outcome == .passed, "\(result.message ?? "") \(code(of: result))")
  }

  @Test func `a property that does not hold is shown for the smallest learner, whose code fails again`() throws {
    let project = LearnerDrawTests.forms
    let result = try result(Self.monotone("barred"))
    #expect(result.outcome == .failed)
    #expect(result.message == "this does not always hold")
    let code = code(of: result)
    #expect(
      code == [
        #"local l = learner { awards = { { achievement = "safety-induction" } } }"#,
        #"local extra = learner { awards = { { achievement = "suspension" } } }"#,
      ])
    let bench = Bench(TriedYAML.project(project), on: TriedYAML.day)
    let again = code.joined(separator: "\n") + "\nreturn l:earns \"barred\", (l + extra):earns \"barred\""
    #expect(try bench.run(Array(again.utf8), named: "try.lua").map(bench.code) == ["true", "false"])
  }

  @Test func `numbers are shown as small as they fail`() throws {
    let result = try result(
      """
      property("nobody passes", "practised", function(l) return not l:earns "practised" end)
      """)
    let code = try #require(code(of: result).first)
    #expect(code.contains("score = 70") && code.contains("hours = \"12 h\""), "\(code)")
  }

  @Test func `an error is shown for the smallest learner who raises the same one`() throws {
    let result = try result(
      """
      property("is never rigged", "listed", function(l)
        if l:earns "listed" then error("somebody earned it") end
        return true
      end)
      """)
    #expect(result.outcome == .failed)
    #expect(result.message?.contains("somebody earned it") == true)
    #expect(
      code(of: result) == [
        #"local l = learner { awards = { { achievement = "mig-welding" }, { achievement = "rigging" } } }"#
      ]
        || code(of: result) == [
          #"local l = learner { awards = { { achievement = "rigging" }, { achievement = "mig-welding" } } }"#
        ], "\(code(of: result))")
  }

  @Test func `learners of whom it is left open say nothing, unless it is so of everybody`() throws {
    let some = try result(Self.monotone("approved"))
    #expect(some.outcome == .passed, "\(some.message ?? "") \(code(of: some))")
    let all = try result(
      """
      property("it is known", "asked", function(l) return l:earns "asked" or true end)
      """, "credential: asked\nrequires: { facts: { badge-number: { at_least: 1 } } }\n", draws: 1)
    #expect([.passed, .undecided].contains(all.outcome))
  }

  @Test func `a script that is stopped is undecided and not shrunk`() throws {
    let result = try result(
      """
      property("never ends", "chosen", function(l) while true do end end)
      """, draws: 1)
    #expect(result.outcome == .undecided)
    #expect(code(of: result).count >= 1)
  }
}
