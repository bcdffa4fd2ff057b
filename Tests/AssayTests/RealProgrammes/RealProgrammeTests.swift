import AssayEngine
import AssayModel
import AssayTestSupport
import AssayWorkbench
import Foundation
import Testing

/// Rules that nobody here wrote: what two universities ask, said in our words, and transcripts with what other tools
/// say of them.
@Suite(.enabled(if: RealSamples.areThere, "no samples here")) struct RealProgrammeTests {
  @Test(arguments: RealUniversity.allCases) func `what a university asks is read without a fault`(
    _ university: RealUniversity
  ) {
    let project = university.project
    #expect(project.diagnostics.map(\.message) == [])
    #expect(project.project.credentials.count == project.programmes.count)
    #expect(project.programmes.count == university.programmes)
  }

  /// `ASSAY_REAL_PROJECTS=FOLDER` leaves the projects there, to look at and to try things with.
  @Test(arguments: RealUniversity.allCases) func `as a folder it opens like any other project`(
    _ university: RealUniversity
  ) throws {
    let temporary = try TemporaryFolder()
    let kept = ProcessInfo.processInfo.environment["ASSAY_REAL_PROJECTS"]
    let folder = (kept ?? temporary.url.path) + "/\(university)"
    try university.project.write(to: folder)
    let opened = OpenProject(ProjectFolder(root: folder))
    #expect(opened.diagnostics.map(\.message) == [])
    #expect(opened.project.credentials.count == university.programmes)
    #expect(opened.project.achievements.count > 600)
  }

  @Test(arguments: RealUniversity.allCases) func `what could not be said is known`(_ university: RealUniversity) {
    var programmes: [KnownUnsaid: Set<String>] = [:]
    for unsaid in university.project.programmes.flatMap(\.unsaid) {
      let known = KnownUnsaid(university, unsaid.field, unsaid.why, isNear: unsaid.isNear)
      programmes[known, default: []].insert(unsaid.programme)
    }
    let found = programmes.map { key, value in key.counting(value.count) }
    #expect(Set(found) == Set(KnownUnsaid.all.filter { $0.university == university }))
  }

  @Test(arguments: RealTranscript.all) func `a transcript counts as elsewhere, but for what is known`(
    _ transcript: RealTranscript
  ) throws {
    let project = RealProject.princeton
    let programme = try #require(project.programmes.first { $0.id == transcript.credential })
    let evaluation = project.evaluation(of: programme.id, learner: transcript.learner)
    let counts = programme.counts(told: transcript.expected, evaluation)
    #expect(counts.count >= 5)
    #expect((counts.first.map { $0.ours == $0.needed }) == (evaluation.verdict == .met))
    KnownDifference.expect(counts.filter { $0.theirs != $0.ours }, in: transcript.file)
  }

  @Test(arguments: NebulaTranscript.all) func `hours are counted as elsewhere, but for what is known`(
    _ transcript: NebulaTranscript
  ) throws {
    let rules = try #require(RealProject.rules.first { $0.id == transcript.degree }?.rules)
    let evaluation = RealProject.dallas.evaluation(of: transcript.degree, learner: transcript.learner)
    let counts = transcript.counts(rules, evaluation)
    #expect(counts.count == rules.requirements.count)
    #expect(counts.allSatisfy { $0.ours == $0.needed } == (evaluation.verdict == .met))
    KnownDifference.expect(counts.filter { $0.theirs != $0.ours }, in: transcript.learner)
  }

  @Test func `a transcript can be held against everything that a university offers`() {
    let project = RealProject.princeton
    for programme in project.programmes {
      let evaluation = project.evaluation(of: programme.id, learner: "learner-5")
      #expect(evaluation.verdict != .undecided, "\(programme.id): \(evaluation.reason ?? "")")
    }
  }
}
