internal import AssayModel

extension LearnerRecord {
  /// Records that say a little less, the smallest first.
  var smaller: [LearnerRecord] {
    awards.indices.map { index in
      var less = self
      less.awards.remove(at: index)
      return less
    }
  }
}
