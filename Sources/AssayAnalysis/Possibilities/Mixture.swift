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

  /// What limits ask for of everything that is counted.
  private let shares: [Proportion]
  /// The mean that low marks must be made up for to come to; nil where nothing asks for a low one.
  private let mean: Counting.MeanScore?
  /// The lowest mark, and by achievements the highest, in millionths.
  private let lowest: Int
  private let highest: [String: Int]
  /// The awards that the criteria are counted in.
  private let achievements: [Achievement]
  /// How many awards or pieces the claims need together.
  private let claimed: Int

  /// Nil where criteria ask for no shares and no mean for which it could matter.
  private init?(in credential: Credential, of design: Design, on day: CalendarDate) {
    shares = Self.shares(in: credential)
    if shares.isEmpty, credential.counting.meanScore == nil { return nil }
    let mentioned = design.mentioned(in: credential, on: day).sorted()
    let gradings = mentioned.compactMap { id in design.grading(of: id).map { (id, $0) } }
    highest = Dictionary(gradings.compactMap { id, grading in grading.highest.map { (id, $0) } }) { first, _ in first }
    lowest = min(0, gradings.compactMap { $0.1.lowest }.min() ?? 0)
    mean = credential.counting.meanScore.flatMap { [highest] mean in
      // Where nothing asks for a low mark, a high one serves as well, and needs nothing to make up for it.
      let goodIsLow =
        gradings.contains { $0.1.better == .lower } || highest.values.contains { $0 < mean.atLeast.millionths }
      return credential.asksForLowMarks(goodIsLow) ? mean : nil
    }
    if shares.isEmpty, mean == nil { return nil }
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

  /// The best mark where no scale says which that is, in millionths.
  private static let best = 100_000_000

  /// By the criteria that ask for shares or means.
  static func all(in trees: [Asked], of designs: [Asked.Side: Design], on day: CalendarDate) -> [Asked: Mixture] {
    trees.reduce(into: [:]) { all, tree in
      all[tree] = designs[tree.side].flatMap { Mixture(in: tree.credential, of: $0, on: day) }
    }
  }

  private static func shares(in credential: Credential) -> [Proportion] {
    var shares: [Proportion] = []
    for limit in credential.limits {
      for (amount, isMost) in [(limit.bounds.atLeast, false), (limit.bounds.atMost, true)] {
        guard case .share(let share)? = amount else { continue }
        let (part, rest) = (share.numerator, share.denominator - share.numerator)
        shares.append(
          Proportion(measure: limit.by ?? .count, each: isMost ? part : rest, more: isMost ? rest : part))
      }
    }
    return shares
  }

  /// How many more awards of an achievement; not more than are ever thought of, and one.
  func more(of achievement: Achievement) -> Int {
    // As much below the mean as can be, made up for by the best marks that there are.
    let marks = mean.map { mean in
      let least = mean.atLeast.millionths
      let best = highest[achievement.id] ?? max(Self.best, least)
      return Proportion(measure: mean.by, each: best - least, more: least - lowest)
    }
    return more(shares + [marks].compactMap { $0 }, achievement.amount)
  }

  /// How many more pieces of evidence, which have no marks; the same.
  var morePieces: Int { more(shares) { $0 == .count ? 1_000_000 : 0 } }

  private func more(_ proportions: [Proportion], _ amount: (Measure) -> Int) -> Int {
    let most = Possibilities.mostCopies + 1
    return proportions.filter { $0.more > 0 && $0.each > 0 }.map { proportion in
      let own = amount(proportion.measure)
      guard own > 0 else { return 0 }
      let largest = achievements.map { $0.amount(by: proportion.measure) }.max() ?? 0
      let needed = Int128(claimed) * Int128(max(largest, own)) * Int128(proportion.more)
      let each = Int128(proportion.each) * Int128(own)
      return Int(min(Int128(most), (needed + each - 1) / each))
    }.max() ?? 0
  }
}

extension Credential {
  /// Whether some pattern may select an award for a mark that is not the highest there is, or for having none.
  fileprivate func asksForLowMarks(_ goodIsLow: Bool) -> Bool {
    Question.criteria(of: self).withAllInside.flatMap(\.patterns).flatMap(\.allKeys).contains { key in
      switch key {
      case .score(.range(let bounds)): bounds.atMost != nil
      case .score(.atLeastAsGood): goodIsLow
      case .except(let inner): inner.allKeys.contains { if case .score = $0 { true } else { false } }
      // A list may ask for anything.
      case .list: true
      case .id, .kind, .tag, .issuer, .gainedBy, .version, .level, .competency, .score, .within, .awarded, .attribute,
        .predicate, .any:
        false
      }
    }
  }
}

extension Design {
  fileprivate func grading(of id: String) -> Grading? { project.credentials[id]?.assessments.first?.grading }
}

extension Grading {
  /// The ends of a scale of numbers, in millionths, where it has them.
  fileprivate var highest: Int? {
    switch scale {
    case .percent: 100_000_000
    case .points(let points): points.atMost?.millionths
    case .passFail, .words: nil
    }
  }

  fileprivate var lowest: Int? { if case .points(let points) = scale { points.atLeast?.millionths } else { nil } }
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
