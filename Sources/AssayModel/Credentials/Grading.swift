/// The marks that can be given, from worst to best, and which of them pass. Open Badges 3.0, ResultDescription.
package struct Grading: Hashable, Sendable {
  package enum Scale: Hashable, Sendable {
    case percent
    case passFail
    case points(Bounds<Decimal>)
    /// From the worst to the best.
    case words([String])
  }

  package enum Better: String, Hashable, Sendable, CaseIterable { case higher, lower }

  package var scale: Scale
  /// The mark from which it is passed; nil where nobody said.
  package var pass: Score?
  package var better: Better
  package var rubric: Rubric?

  package init(scale: Scale = .passFail, pass: Score? = nil, better: Better = .higher) {
    self.scale = scale
    self.pass = pass
    self.better = better
  }

  /// Where a mark stands on the scale, higher being better; nil for a mark that the scale does not have.
  package func rank(_ score: Score) -> Decimal? {
    let rank: Decimal?
    switch (scale, score) {
    case (.percent, .number(let number)), (.points, .number(let number)): rank = number
    case (.passFail, .word(let word)): rank = ["fail", "pass"].firstIndex(of: word).map { Decimal($0) }
    case (.words(let words), .word(let word)): rank = words.firstIndex(of: word).map { Decimal($0) }
    case (.words(let words), .number(let number)): rank = words.firstIndex(of: "\(number)").map { Decimal($0) }
    case (.percent, .word), (.points, .word), (.passFail, .number): rank = nil
    }
    return rank.map { better == .lower ? Decimal(millionths: -$0.millionths) : $0 }
  }
}
