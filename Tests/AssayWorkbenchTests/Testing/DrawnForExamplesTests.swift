import AssayEngine
import AssayModel
import AssayScripting
import AssayTestSupport
import AssayWorkbench
import Testing

@testable import AssayTesting

@Suite struct DrawnForExamplesTests {
  @Test(arguments: ["Examples/01-one-badge", "Examples/02-stack-three-badges", "Examples/05-cloud-pathway"])
  func `every credential of an example is earned by some who are drawn for it, and not by others`(
    folder: String
  ) throws {
    let project = OpenProject(ProjectFolder(root: PackageRoot.path + "/" + folder))
    expectBoth(project.tried, on: try #require(CalendarDate("2026-05-01")))
  }

  @Test(arguments: [Template.Kind.basic, .partner, .stack])
  func `every credential of a new project is earned by some who are drawn for it, and not by others`(
    kind: Template.Kind
  ) throws {
    let sample = try OpenProjectTests.Sample([:])
    try ProjectStart(kind, in: sample.root, on: Template.day).files.write()
    expectBoth(sample.open().tried, on: Template.day)
  }

  /// At least a fifth of five hundred earn each credential, and at least a fifth do not.
  private func expectBoth(_ tried: TriedProject, on day: CalendarDate) {
    for id in tried.project.credentials.keys.sorted() {
      let drawing = LearnerDraw(tried, fitting: id, on: day)
      var draw = Draw(seed: 7, for: id)
      var met = 0
      for _ in 0..<500 {
        let learner = drawing.learner("l", &draw)
        let host = tried.plugins.host(for: learner, on: day).host
        let question = Question(tried.index, learner: learner, credentials: [id], day: day, scripts: host)
        if question.answered().credentials.first?.verdict == .met { met += 1 }
      }
      #expect((100...400).contains(met), "\(met) of 500 earn `\(id)`")
    }
  }

  @Test func `the code of learners who are drawn for the cloud pathway reads as the same learners`() throws {
    let tried = OpenProject(ProjectFolder(root: PackageRoot.path + "/Examples/05-cloud-pathway")).tried
    let day = try #require(CalendarDate("2026-05-01"))
    let drawing = LearnerDraw(tried, fitting: nil, on: day)
    var draw = Draw(seed: 7)
    let bench = Bench(tried, on: day)
    for _ in 0..<300 {
      let learner = drawing.learner("l", &draw)
      let value = try bench.run(Array("return \(learner.code)".utf8), named: "try.lua").first
      var read = try #require(value.flatMap { bench.learner(in: $0) }).record
      read.id = learner.id
      #expect(read == learner, "\(learner.code)")
    }
  }
}
