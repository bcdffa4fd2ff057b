internal import AssayEngine
internal import AssayModel

extension Stock {
  /// Marks around what is demanded: those that are good enough, and those that are not.
  static func marks(on grading: Grading?, for demand: ScoreDemand?) -> (good: [Score], bad: [Score]) {
    let grading = grading ?? Grading(scale: .points(Bounds(atLeast: 0)))
    let pass = grading.pass ?? (grading.scale == .passFail ? .word("pass") : nil)
    let needed = demand ?? pass.map(ScoreDemand.atLeastAsGood)
    let all: [Score] =
      switch grading.scale {
      case .passFail: [.word("fail"), .word("pass")]
      case .words(let words): words.map { Score($0) }
      case .percent: numbers(around: needed, in: Bounds(atLeast: 0, atMost: 100))
      case .points(let points): numbers(around: needed, in: points)
      }
    guard let needed else { return (all, []) }
    let good = all.filter { needed.isMet(by: $0, on: grading) }
    return (good, all.filter { !good.contains($0) })
  }

  private static func numbers(around demand: ScoreDemand?, in points: Bounds<Decimal>) -> [Score] {
    var found: [Decimal] = [points.atLeast ?? 0, points.atMost ?? 100]
    for case .number(let number)? in demand?.ends ?? [] { found += [number - 1, number, number + 1] }
    let largest = Decimal(Decimal.largest)
    return Set(found).filter { points.contains($0) && $0 <= largest && $0 >= 0 - largest }.sorted().map(Score.number)
  }
}

extension ScoreDemand {
  fileprivate var ends: [Score?] {
    switch self {
    case .atLeastAsGood(let score): [score]
    case .range(let bounds): [bounds.atLeast, bounds.atMost]
    }
  }
}
