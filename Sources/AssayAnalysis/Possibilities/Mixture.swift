internal import AssayEngine
internal import AssayModel

/// How much more than criteria ask for may have to be counted until shares and means come right.
struct Mixture {
  /// So much of what one has needs so much of something else beside it.
  private struct Proportion {
    var measure: Measure
    var each: Int
    var more: Int
  }

  private let proportions: [Proportion]
  /// The awards that the criteria are counted in.
  private let achievements: [Achievement]
  /// How many awards or pieces the claims need together.
  private let claimed: Int

  init(in tree: Asked, of design: Design?, on day: CalendarDate) {
    let credential = tree.credential
    proportions = Self.proportions(in: credential)
    guard let design, !proportions.isEmpty else {
      (achievements, claimed) = ([], 0)
      return
    }
    let mentioned = design.mentioned(in: credential, on: day).sorted()
    let found = mentioned.compactMap { design.project.achievements[$0] }
    let lightest = Measure.all.map { measure in found.map { $0.amount(by: measure) }.filter { $0 > 0 }.min() ?? 1 }
    achievements = found
    claimed = Question.criteria(of: credential).withAllInside.reduce(0) { sum, criterion in
      guard case .claim(let claim) = criterion.form else { return sum }
      let uses = claim.demands.map { demand in
        let least = max(0, demand.bounds.atLeast?.millionths ?? 0)
        let each = zip(Measure.all, lightest).first { $0.0.word == demand.measure.word }?.1 ?? 1
        return min((least + each - 1) / each, Possibilities.mostCopies + 1)
      }
      return sum + max(1, uses.max() ?? 1)
    }
  }

  private static func proportions(in credential: Credential) -> [Proportion] {
    var proportions: [Proportion] = []
    for limit in credential.limits {
      for (amount, isMost) in [(limit.bounds.atLeast, false), (limit.bounds.atMost, true)] {
        guard case .share(let share)? = amount else { continue }
        let (part, rest) = (share.numerator, share.denominator - share.numerator)
        proportions.append(
          Proportion(measure: limit.by ?? .count, each: isMost ? part : rest, more: isMost ? rest : part))
      }
    }
    if let mean = credential.counting.meanScore {
      // A mark of nought beside the best there are.
      let best = max(100_000_000, mean.atLeast.millionths)
      proportions.append(
        Proportion(measure: mean.by, each: best - mean.atLeast.millionths, more: mean.atLeast.millionths))
    }
    return proportions.filter { $0.more > 0 && $0.each > 0 }
  }

  /// How many more of something that counts for so much, in millionths; not more than are ever thought of, and one.
  func more(of amount: (Measure) -> Int) -> Int {
    let most = Possibilities.mostCopies + 1
    return proportions.map { proportion in
      let own = amount(proportion.measure)
      guard own > 0 else { return 0 }
      let largest = achievements.map { $0.amount(by: proportion.measure) }.max() ?? 0
      let needed = Int128(claimed) * Int128(max(largest, own)) * Int128(proportion.more)
      let each = Int128(proportion.each) * Int128(own)
      return Int(min(Int128(most), (needed + each - 1) / each))
    }.max() ?? 0
  }
}

extension Measure {
  fileprivate static let all: [Measure] = [.count, .credits(scheme: nil), .hours]
}

extension Achievement {
  /// What an award of it counts for at most, in millionths, whatever the scheme.
  func amount(by measure: Measure) -> Int {
    switch measure {
    case .count: 1_000_000
    case .credits: credits.map(\.amount.millionths).max() ?? 0
    case .hours: hours?.amount.millionths ?? 0
    }
  }
}
