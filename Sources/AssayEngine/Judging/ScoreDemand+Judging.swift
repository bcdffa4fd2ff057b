package import AssayModel

extension ScoreDemand {
  /// Whether a mark is good enough. Without a scale, numbers compare as numbers and higher is better.
  package func isMet(by score: Score, on grading: Grading?) -> Bool {
    func isAtLeast(_ score: Score, _ bound: Score) -> Bool {
      if let have = grading?.rank(score), let need = grading?.rank(bound) { return have >= need }
      // On no scale that is known, numbers compare as numbers.
      if case .number(let have) = score, case .number(let need) = bound {
        return grading?.better == .lower ? have <= need : have >= need
      }
      return score == bound
    }
    switch self {
    case .atLeastAsGood(let least):
      return isAtLeast(score, least)
    case .range(let bounds):
      // A range is of the marks as they are written, whichever end is the better.
      guard case .number(let have) = score else {
        return (bounds.atLeast.map { isAtLeast(score, $0) } ?? true)
          && (bounds.atMost.map { isAtLeast($0, score) } ?? true)
      }
      if case .number(let least)? = bounds.atLeast, have < least { return false }
      if case .number(let most)? = bounds.atMost, have > most { return false }
      return true
    }
  }
}
