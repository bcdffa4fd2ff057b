import AssayEngine
import AssayFormats
import AssayModel
import AssayTestSupport
import AssayTesting
import Testing

@Suite struct CriteriaCoverageTests {
  private static let mig = ObservedProject.award("mig")
  private static let tig = ObservedProject.award("tig")
  private static let arc = ObservedProject.award("arc")

  @Test func `a criterion is seen met and unmet`() {
    let observed = ObservedProject(
      "{ all_of: [ { holds: mig }, { holds: tig } ] }",
      learners: [("ana", [Self.mig, Self.tig]), ("ben", [Self.mig])])
    let one = observed.coverage(of: "ana")
    #expect(one.count(.met, "all_of/holds:tig") == 1)
    #expect(one.count(.unmet, "all_of/holds:tig") == 0)
    let two = observed.coverage(of: "ana", "ben")
    #expect(two.count(.unmet, "all_of/holds:tig") == 1)
    #expect(two.count(.met, "all_of/holds:mig") == 2)
    #expect(two.count(.unmet, "all_of/holds:mig") == 0)
    #expect(two.count(.unmet, "all_of") == 1)
  }

  @Test func `what is only stated is not to be seen, nor what asks for nothing seen unmet`() {
    let observed = ObservedProject(
      "{ all_of: [ { stated: Good manners }, { count: { at_most: 2, of: { tag: weld } } } ] }",
      learners: [("ana", [])])
    let coverage = observed.coverage(of: "ana")
    #expect(coverage.count(.met, "all_of/stated") == nil)
    #expect(coverage.count(.met, "all_of/count") == 1)
    #expect(coverage.count(.unmet, "all_of/count") == nil)
  }

  @Test func `what is undecided shows nothing`() {
    let observed = ObservedProject("{ holds: mig }", learners: [("ana", [Self.mig])])
    var question = observed.project.question()
    question.budget = 0
    var coverage = CriteriaCoverage(of: observed.project.project)
    coverage.record(question.answered())
    #expect(coverage.count(.met, "holds:mig") == 0)
    #expect(coverage.count(.unmet, "holds:mig") == 0)
  }

  @Test func `what an exception waives was not met`() {
    let observed = ObservedProject(
      "{ all_of: [ { name: manual, holds: mig }, { holds: tig } ] }", learners: [],
      others: "---\nlearner: ana\nawards: [\(Self.tig)]\nexceptions: [ { at: c/manual, waive: true } ]\n")
    let coverage = observed.coverage(of: "ana")
    #expect(coverage.count(.met, "all_of/manual") == 0)
    #expect(coverage.count(.met, "all_of/holds:tig") == 1)
  }

  @Test func `an option decides where no other would do`() {
    let observed = ObservedProject(
      "{ any_of: [ { holds: mig }, { holds: tig } ] }",
      learners: [("both", [Self.mig, Self.tig]), ("one", [Self.tig]), ("none", [])])
    let both = observed.coverage(of: "both", "none")
    #expect(both.count(.decides, "any_of/holds:mig") == 0)
    #expect(both.count(.decides, "any_of/holds:tig") == 0)
    let one = observed.coverage(of: "one")
    #expect(one.count(.decides, "any_of/holds:mig") == 0)
    #expect(one.count(.decides, "any_of/holds:tig") == 1)
  }

  @Test func `an option may decide by one of two awards`() {
    let observed = ObservedProject(
      "{ any_of: [ { name: welds, count: { at_least: 1, of: { tag: weld } } }, { holds: linux } ] }",
      learners: [("ana", [Self.mig, Self.tig])], others: "---\nachievement: linux\n")
    #expect(observed.coverage(of: "ana").count(.decides, "any_of/welds") == 1)
  }

  @Test func `two of three are both needed, and all of two are no options`() {
    let observed = ObservedProject(
      "{ some_of: { at_least: 2, of: [ { holds: mig }, { holds: tig }, { holds: arc } ] } }",
      learners: [("ana", [Self.mig, Self.tig])])
    let coverage = observed.coverage(of: "ana")
    #expect(coverage.count(.decides, "some_of/holds:mig") == 1)
    #expect(coverage.count(.decides, "some_of/holds:arc") == 0)
    let all = ObservedProject("{ all_of: [ { holds: mig }, { holds: tig } ] }", learners: [])
    #expect(all.coverage().count(.decides, "all_of/holds:mig") == nil)
  }

  @Test func `an option inside a pool decides there`() {
    let observed = ObservedProject(
      "{ overlaps: { any_of: [ { holds: mig }, { holds: tig } ] } }", learners: [("ana", [Self.mig])])
    #expect(observed.coverage(of: "ana").count(.decides, "overlaps/any_of/holds:mig") == 1)
    #expect(observed.coverage(of: "ana").count(.decides, "overlaps/any_of/holds:tig") == 0)
  }

  @Test func `options show only where the question observes`() {
    let observed = ObservedProject(
      "{ any_of: [ { holds: mig }, { holds: tig } ] }", learners: [("ana", [Self.mig])])
    var coverage = CriteriaCoverage(of: observed.project.project)
    coverage.record(observed.project.question().answered())
    #expect(coverage.count(.met, "any_of/holds:mig") == 1)
    #expect(coverage.count(.decides, "any_of/holds:mig") == 0)
  }

  @Test func `the order of merging changes nothing`() {
    let observed = ObservedProject(
      "{ any_of: [ { holds: mig }, { holds: tig } ] }", learners: [("ana", [Self.mig]), ("ben", [Self.tig])])
    let (ana, ben) = (observed.coverage(of: "ana"), observed.coverage(of: "ben"))
    var (left, right) = (ana, ben)
    left.merge(ben)
    right.merge(ana)
    let texts = [left, right, observed.coverage(of: "ana", "ben")].map {
      JSONCoverage.text(of: $0.report(sources: observed.project.sources)).plain
    }
    #expect(Set(texts).count == 1)
    #expect(left.count(.decides, "any_of/holds:tig") == 1)
  }

  @Test func `renewals are to be seen too`() {
    let observed = ObservedProject(
      "{ holds: mig }",
      more: "validity: { period: 1 year, renewals: [ { extends: 1 year, requires: { any_of: [ { holds: tig }, "
        + "{ holds: { id: arc, within: cycle } } ] } } ] }",
      learners: [
        ("ana", [Self.mig, ObservedProject.award("c"), "{ achievement: tig, awarded: 2026-03-01 }"]),
        ("ben", [Self.mig]),
      ])
    let path = "renewals/any_of/holds:tig"
    let seen = observed.coverage(of: "ana").count(of: Obligation(.met, of: "c", at: path))
    #expect(seen == 1)
    #expect(observed.coverage(of: "ana").count(of: Obligation(.decides, of: "c", at: path)) == 1)
    #expect(observed.coverage(of: "ben").count(of: Obligation(.met, of: "c", at: path)) == 0)
  }
}
