import AssayFormats
import AssayModel
import AssayTesting
import Testing

/// Learners who would show what tests have not shown.
@Suite struct MissingLearnerTests {
  private func obligations(_ requires: String) -> [CoveredObligation] {
    let tried = TriedYAML.project(
      """
      { achievement: mig, tags: [weld] }
      ---
      { achievement: tig, tags: [weld] }
      ---
      credential: c
      requires: \(requires)
      examples: [ { learner: ana, earns: true } ]
      ---
      learner: ana
      awards: [ { achievement: mig, awarded: 2026-01-10 } ]

      """)
    var options = TestOptions(seed: 1, day: TriedYAML.day)
    options.seesCriteria = true
    let part = TestRun(tried, [], options).part(0)
    let report = part.coverage?.report(sources: tried.sources, learners: MissingLearners(tried, options))
    return report?.credentials.first?.nodes.flatMap(\.obligations) ?? []
  }

  @Test func `what is missing is shown by a test that shows it`() throws {
    let missing = obligations("{ any_of: [ { holds: mig }, { holds: tig } ] }").filter { !$0.isFulfilled }
    #expect(!missing.isEmpty)
    for obligation in missing {
      guard case .test(let test)? = obligation.remedy else {
        Issue.record("nothing shows \(obligation.kind)")
        continue
      }
      #expect(test.contains("expect(somebody:on \"2026-05-01\")"))
    }
  }

  @Test func `what is seen needs nobody`() {
    #expect(obligations("{ holds: mig }").filter(\.isFulfilled).allSatisfy { $0.remedy == nil })
  }

  @Test func `what no learner can show is nothing to be seen`() throws {
    // Whoever has both has enough awards for either; three there are not.
    let found = obligations("{ any_of: [ { holds: mig }, { count: { at_least: 3, of: { tag: weld } } } ] }")
    let impossible = found.filter { $0.remedy == .nobody }
    #expect(impossible.map(\.kind) == [.met, .decides])
  }
}
