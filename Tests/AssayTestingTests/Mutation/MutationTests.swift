import AssayModel
import Testing

@testable import AssayTesting

@Suite struct MutationTests {
  @Test(arguments: Mutation.builtIn.map(\.name)) func `a mutation makes of its example what it says`(name: String)
    throws
  {
    let mutation = try #require(Mutation.builtIn.first { $0.name == name })
    let found = MutatedYAML.welders(mutation, requiring: mutation.example.before)
    let own = found.filter { $0.assessments == MutatedYAML.welder(mutation.example.before)?.assessments }
    #expect(own.map(\.requires) == mutation.example.after.map { MutatedYAML.welder($0)?.requires })
    #expect(
      own.map(\.achievement.validity) == mutation.example.after.map { MutatedYAML.welder($0)?.achievement.validity })
  }

  @Test func `every mutation says something else and has a name of its own`() {
    #expect(Set(Mutation.builtIn.map(\.name)).count == Mutation.builtIn.count)
    #expect(Set(Mutation.builtIn.map(\.says)).count == Mutation.builtIn.count)
    #expect(Mutation.builtIn.allSatisfy { $0.says.hasSuffix(".") && !$0.example.after.isEmpty })
  }

  @Test func `an amount is changed by one of its own unit`() {
    #expect(
      MutatedYAML.says("credits: { at_least: 2.5 ects, of: { tag: cloud } }", "number")
        == ["`at_least: 2.5 ects` became `2.4 ects`", "`at_least: 2.5 ects` became `2.6 ects`"])
  }

  @Test func `a share is changed by one of its parts`() {
    let limits = "{ count: { at_least: 1 }, limits: [ { at_most: 1/3, by: count, of: { tag: cloud } } ] }"
    #expect(
      MutatedYAML.says(limits, "number").filter { $0.contains("/3") }
        == ["`at_most: 1/3` became `0/3`", "`at_most: 1/3` became `2/3`"])
  }

  @Test func `what nobody could write is no mutant`() {
    // A choice of criteria has no `at_most`, and a credential without criteria asks for its assessments.
    let says = MutatedYAML.says("some_of: { at_least: 1, of: [{ holds: cad }, { holds: mig-welding }] }")
    #expect(!says.contains { $0.contains("at_most") })
    #expect(says.contains("`at_least: 1` became `2`"))
  }

  @Test func `what says the same is no mutant`() {
    #expect(!MutatedYAML.says("all_of: [{ holds: cad }]").contains { $0.contains("any_of") })
  }

  @Test func `a mutation is told at its place and in the author's words`() {
    let says = MutatedYAML.says(
      "all_of: [{ holds: { id: cad, within: 2 years } }, { name: hall, evidence: { kind: site_log, hours: 12 h } }]")
    #expect(says.contains("`all_of` became `any_of`"))
    #expect(says.contains("`within: 2 years` was left out"))
    #expect(says.contains("`within: 2 years` became `1 year`"))
    #expect(says.contains("`holds: { id: cad, within: 2 years }` was left out of `all_of`"))
    #expect(says.contains("`hours: 12 h` became `11 h`"))
  }

  @Test func `mutants come in the order of their places`() {
    let tried = MutatedYAML.project(
      requiring: "all_of: [{ holds: cad }, { count: { at_least: 1, of: { id: [mig-welding, tig-welding] } } }]")
    let places = Mutant.all(of: "welder", in: tried).map(\.range.start)
    #expect(places == places.sorted())
    #expect(places.count > 8)
  }
}
