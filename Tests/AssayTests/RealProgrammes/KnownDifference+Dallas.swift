extension KnownDifference {
  static let dallas: [KnownDifference] = [
    KnownDifference("learner-a", "Free Electives", of: 10, theirs: 10, ours: 6, .split),
    KnownDifference("learner-a", "Core - Language, Philosophy and Culture (040)", of: 3, theirs: 0, ours: 3, .split),
    KnownDifference("learner-a", "Core - Creative Arts (050)", of: 3, theirs: 2, ours: 3, .split),
  ]
}
