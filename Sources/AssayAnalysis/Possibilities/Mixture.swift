internal import AssayEngine
internal import AssayModel

/// How much more than criteria ask for may have to be counted until shares and means come right.
struct Mixture {
  /// So much of what one has needs so much of something else beside it.
  private struct Proportion {
    var measure: Measure
    var each: Int
    var more: Int
    /// Whether it is made up for by marks.
    var isOfMarks: Bool
  }

  private let proportions: [Proportion]
  /// The awards that the criteria are counted in.
  private let achievements: [Achievement]
  /// How many awards or pieces the claims need together.
  private let claimed: Int

  /// Nil where criteria ask for no shares and no mean for which it could matter.
  private init?(in credential: Credential, of design: Design, on day: CalendarDate) {
    proportions = Self.proportions(in: credential)
    if proportions.isEmpty { return nil }
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

  /// By the criteria that ask for shares or means.
  static func all(in trees: [Asked], of designs: [Asked.Side: Design], on day: CalendarDate) -> [Asked: Mixture] {
    trees.reduce(into: [:]) { all, tree in
      all[tree] = designs[tree.side].flatMap { Mixture(in: tree.credential, of: $0, on: day) }
    }
  }

  private static func proportions(in credential: Credential) -> [Proportion] {
    var proportions: [Proportion] = []
    for limit in credential.limits {
      for (amount, isMost) in [(limit.bounds.atLeast, false), (limit.bounds.atMost, true)] {
        guard case .share(let share)? = amount else { continue }
        let (part, rest) = (share.numerator, share.denominator - share.numerator)
        proportions.append(
          Proportion(
            measure: limit.by ?? .count, each: isMost ? part : rest, more: isMost ? rest : part, isOfMarks: false))
      }
    }
    // Where nothing asks for a poor mark, a good one serves as well, and needs nothing to make up for it.
    if let mean = credential.counting.meanScore, credential.asksForPoorMarks {
      // A mark of nought beside the best there are.
      let best = max(100_000_000, mean.atLeast.millionths)
      proportions.append(
        Proportion(
          measure: mean.by, each: best - mean.atLeast.millionths, more: mean.atLeast.millionths, isOfMarks: true))
    }
    return proportions.filter { $0.more > 0 && $0.each > 0 }
  }

  /// How many more awards that each count for so much, in millionths; not more than are ever thought of, and one.
  func more(of amount: (Measure) -> Int) -> Int { more(proportions, amount) }

  /// How many more pieces of evidence, which have no marks; the same.
  var morePieces: Int { more(proportions.filter { !$0.isOfMarks }) { $0 == .count ? 1_000_000 : 0 } }

  private func more(_ proportions: [Proportion], _ amount: (Measure) -> Int) -> Int {
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

extension Credential {
  /// Whether some pattern may select an award for a mark that is not the best there is, or for having none.
  fileprivate var asksForPoorMarks: Bool {
    Question.criteria(of: self).withAllInside.flatMap(\.patterns).flatMap(\.allKeys).contains { key in
      switch key {
      case .score(.range(let bounds)): bounds.atMost != nil
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
