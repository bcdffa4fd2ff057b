package import AssayModel

extension ShownLearner {
  /// One that was found in another way than by a proof, so that there may be a smaller one.
  package init(_ learner: LearnerRecord) {
    size = learner.awards.count
    self.learner = learner
    assumed = []
    isSmallest = false
  }
}
