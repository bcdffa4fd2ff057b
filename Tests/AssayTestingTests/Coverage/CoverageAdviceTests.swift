import AssayFormats
import AssayModel
import AssayTesting
import Testing

/// What is to be written so that something is seen.
@Suite struct CoverageAdviceTests {
  private func advice(_ observed: ObservedProject, _ name: String, _ kind: CoveredObligation.Kind) -> String? {
    let report = observed.coverage().report(sources: SourceMap())
    let nodes = report.credentials.flatMap(\.nodes).filter { $0.name == name }
    return nodes.flatMap(\.obligations).first { $0.kind == kind }?.help
  }

  @Test func `renewals ask for a holder of the credential, and for what happened since`() {
    let observed = ObservedProject(
      "{ holds: mig }",
      more: """
        validity:
          period: 1 year
          renewals: [ { extends: 1 year, requires: { name: again, holds: { id: tig, within: cycle } } } ]
        """, learners: [])
    #expect(
      advice(observed, "again", .unmet)
        == "add a holder of the credential without a valid award of tig since it was awarded")
    #expect(advice(observed, "holds:mig", .unmet) == "add a learner without a valid award of mig")
  }

  @Test func `limits say of which awards there are to be more or less`() {
    let observed = ObservedProject(
      "{ name: two, count: { at_least: 2 }, limits: [ { at_most: 1, of: { issuer: northwind } } ] }", learners: [])
    #expect(advice(observed, "two", .binds) == "add a learner with more awards from northwind than it allows")
    let share = ObservedProject(
      "{ count: { at_least: 2 } }", more: "counting: { limits: [ { at_least: 1, of: { tag: weld } } ] }", learners: [])
    #expect(
      advice(share, "counting", .binds)
        == "add a learner who has enough for every criterion, with fewer awards with tag weld than it asks for")
  }

  @Test func `sharing names the other credential, and both ways to see it at work`() {
    let observed = ObservedProject(
      "{ holds: mig }", more: "counting: { shared_with: [ { credential: d, at_most: 0 } ] }", learners: [],
      others: "---\ncredential: d\nrequires: { holds: mig }\n")
    let advice = advice(observed, "counting", .binds)
    #expect(advice?.contains("`counted_in` `d`") == true)
    #expect(advice?.contains("expect(ana).never:earns { \"c\", \"d\" }") == true)
  }
}
