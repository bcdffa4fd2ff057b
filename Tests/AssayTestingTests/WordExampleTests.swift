import AssayFormats
import AssayModel
import AssayTesting
import Testing

/// What pages and help show of the words of tests is what works.
@Suite struct WordExampleTests {
  /// What comes of a file of tests about ``TriedYAML/mig``.
  private func outcomes(of file: String) -> [ReportedTest] {
    let options = TestOptions(seed: 1, day: TriedYAML.day)
    let run = TestRun(TriedYAML.project(), [TestFile(path: "mig_test.lua", bytes: Array(file.utf8))], options)
    return run.part(1).tests
  }

  private func expectToWork(_ file: String) {
    let tests = outcomes(of: file)
    #expect(!tests.isEmpty)
    for test in tests { #expect(!test.outcome.isBad, "\(test.message ?? "")\n\(file)") }
  }

  private func expectToWork(inATest lines: String) {
    expectToWork("it(\"works\", function()\nlocal ana = learner \"ana\"\n\(lines)\nreturn ana\nend)")
  }

  @Test(arguments: BenchWord.testing.map(\.name)) func `a word that declares tests is shown as it works`(name: String)
    throws
  {
    let word = try #require(BenchWord.testing.first { $0.name == name })
    expectToWork(word.example + "\nit(\"works\", function() end)")
  }

  @Test(arguments: BenchWord.trying.map(\.name)) func `a word of tests and sessions is shown as it works`(name: String)
    throws
  {
    expectToWork(inATest: try #require(BenchWord.trying.first { $0.name == name }).example)
  }

  @Test(arguments: LearnerMethod.all.map(\.name)) func `what is asked of a learner is shown as it works`(name: String)
    throws
  {
    expectToWork(inATest: "local _ = " + (try #require(LearnerMethod.all.first { $0.name == name }).example))
  }

  @Test(arguments: Matcher.all.map(\.name)) func `an expectation is shown as it holds`(name: String) throws {
    let example = try #require(Matcher.all.first { $0.name == name }).example
    expectToWork(inATest: example)
    let opposite = example.replacing("):\(name)", with: ").never:\(name)")
    #expect(opposite != example)
    let outcomes = outcomes(of: "it(\"fails\", function() \(opposite) end)").map(\.outcome)
    #expect(outcomes == [.failed])
  }

  @Test(arguments: EvaluationField.all.map(\.field.name)) func `a field of an evaluation can be read`(name: String) {
    expectToWork(inATest: "local _ = ana:evaluate(\"mig-basics\").\(name)")
  }

  @Test func `an example that does not work is seen`() {
    let tests = outcomes(of: "it(\"fails\", function() expect(learner \"ben\"):earns \"mig-basics\" end)")
    #expect(tests.map(\.outcome) == [.failed])
  }
}
