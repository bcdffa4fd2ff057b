internal import AssayEngine
internal import AssayModel

extension EvaluationReport {
  /// The answer for people: 60 columns, understood without colour and when read aloud.
  ///
  /// `explains` adds what is not needed for the verdict: the awards that are not counted, other places where an award
  /// would fit, and branches that the verdict does not rest on.
  package func text(explains: Bool = false, width: Int = 60) -> StyledText {
    var page = EvaluationPage(width: width, explains: explains, day: day)
    for (index, learner) in learners.enumerated() {
      for (position, credential) in learner.credentials.enumerated() {
        if index + position > 0 { page.skip() }
        page.write(credential, of: learner.learner)
      }
      if let jointly = learner.jointly {
        page.skip()
        page.write(jointly, of: learner)
      }
    }
    return page.text
  }
}
