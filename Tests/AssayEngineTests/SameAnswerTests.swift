// swift-format-ignore-file: NeverForceUnwrap

import AssayFormats
import AssayModel
import AssayTestSupport
import Testing

@testable import AssayEngine

/// Who asks for more gets the same answer, and more beside it.
@Suite struct SameAnswerTests {
  @Test(arguments: Patience.blocks(10))
  func `what would earn it, until when, and what was at work change nothing of the answer`(_ block: Int) {
    for seed in UInt64(block * 20)..<UInt64(block * 20 + 20) {
      let design = RandomDesign(seed: seed, credentials: 2)
      var learner = design.learner
      for index in learner.awards.indices where index % 2 == 0 {
        learner.awards[index].expires = CalendarDate(year: 2026, month: 2 + index, day: 1)
      }
      var question = Question(
        project: design.project, learner: learner, credentials: ["c0", "c1"], day: RandomDesign.day, together: .jointly)
      let plain = question.answered()
      question.advises = true
      question.observes = true
      question.by = .credits
      let more = question.answered()
      #expect(said(more) == said(plain), "seed \(seed)")
    }
  }

  /// All that an answer says, but for what was asked for beside it.
  private func said(_ evaluation: Evaluation) -> String {
    var evaluation = evaluation
    for index in evaluation.credentials.indices {
      evaluation.credentials[index].nextSteps = nil
      evaluation.credentials[index].progress = nil
      evaluation.credentials[index].change = nil
      evaluation.credentials[index].certificate = nil
    }
    evaluation.jointly?.nextSteps = nil
    return EvaluationReport(project: "p", day: RandomDesign.day, learners: [evaluation], sources: SourceMap()).json
      .text()
  }
}
