import AssayEngine
import AssayModel
import AssayScripting

@testable import AssayTesting

/// Learners who are drawn as properties draw them.
struct DrawnLearners {
  let tried: TriedProject
  let credential: String?
  var seed = 7

  func first(_ count: Int, more: Bool = false) -> [LearnerRecord] {
    let drawing = LearnerDraw(tried, fitting: credential, on: TriedYAML.day)
    var draw = Draw(seed: seed, for: "a property")
    return (0..<count).map { _ in more ? drawing.more("extra", &draw) : drawing.learner("l", &draw) }
  }

  /// How many of the first learners earn the credential, in a hundred.
  func earning(of count: Int) -> Int {
    let index = ProjectIndex(tried.project)
    let earning = first(count).count { learner in
      let host = tried.plugins.host(for: learner, on: TriedYAML.day).host
      let question = Question(
        index, learner: learner, credentials: credential.map { [$0] } ?? [], day: TriedYAML.day, scripts: host)
      return question.answered().credentials.first?.verdict == .met
    }
    return earning * 100 / count
  }
}
