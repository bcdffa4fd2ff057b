internal import AssayEngine
internal import AssayModel

/// Goes from one record to a smaller one until there is none.
final class Narrowing {
  private let inquiry: Inquiry
  private(set) var record: ChosenRecord
  private var fixed: [Literal] = []
  private var isProved = true

  private var space: Space { inquiry.space }
  private var circuit: Circuit { space.circuit }

  /// `within`: literals that stay true.
  init(_ inquiry: Inquiry, from record: ChosenRecord, within fixed: [Literal] = []) {
    (self.inquiry, self.record, self.fixed) = (inquiry, record, fixed)
  }

  /// Beyond this many units, it is not looked for the first among equals.
  private static let mostUnits = 600
  private static let mostTerms = 2_000
  private static let mostNodes = 50_000

  /// How often each step may go wrong, and how many steps may end without an answer: what was found is an answer already.
  /// The longer a sum, the longer a solver takes to find out that it went wrong.
  private static func conflicts(over terms: Int) -> Int { min(10_000, 1_000_000 / max(1, terms)) }
  private var failuresLeft = 4
  private var isSizeProved = true

  /// Goes down to the least that a sum can come to, and stays there. Returns what it is known not to go below.
  @discardableResult
  func reduce(_ sum: Sum, from known: Int = 0, _ value: (ChosenRecord) -> Int) -> Int {
    // Over more than so many, a sum takes more clauses than there is room for: about as many as there are terms, for each
    // award that they may come to.
    guard sum.terms.count <= Self.mostTerms, sum.terms.count * Self.size(of: record) <= Self.mostNodes else {
      isProved = false
      return known
    }
    var (low, least) = (known, value(record))
    var tried = least - 1
    var isCertain = true
    while low < least, tried >= low {
      if failuresLeft == 0 {
        isProved = false
        isCertain = false
        tried = -1
        continue
      }
      let conflicts = Self.conflicts(over: sum.terms.count)
      switch inquiry.find(where: fixed + [circuit.isAtMost(tried, sum)], conflicts: conflicts) {
      case .found(let smaller):
        record = smaller
        least = value(smaller)
        tried = isCertain ? least - 1 : (low + least) / 2
      case .nobody:
        low = tried + 1
        if isCertain { tried = -1 } else { tried = (low + least) / 2 }
      case .unknown:
        // What lies further away is easier to rule out.
        isCertain = false
        isProved = false
        failuresLeft -= 1
        tried = (low + tried) / 2 - (tried - low < 2 ? 1 : 0)
        if tried - low < (least - low) / 32 { tried = -1 }
      }
    }
    fixed.append(circuit.isAtMost(least, sum))
    return isCertain ? least : low
  }

  func smallest() -> Witness {
    narrow()
    return Witness(record: record, size: Self.size(of: record), isSmallest: isSizeProved)
  }

  static func size(of record: ChosenRecord) -> Int {
    record.learner.awards.count + record.assumptionCount
  }

  private var awards: [Int] { space.possibilities.units.indices.filter { space.possibilities.units[$0].isAward } }

  /// Goes down to the fewest awards and answers of scripts.
  func reduceSize() {
    let fewest = inquiry.wishes.filter(\.isEarned).map { $0.requirement.outlines.first.leastAwards }.max() ?? 0
    reduce(Sum(counting: awards.map { space.held[$0] } + space.assumptions), from: fewest, Self.size)
  }

  private func narrow() {
    let units = space.possibilities.units
    let awards = self.awards
    reduceSize()
    let weights = Dictionary(uniqueKeysWithValues: awards.map { ($0, space.credits(of: units[$0].id)) })
    var credits = Sum()
    for unit in awards { credits.add(weights[unit] ?? 0, space.held[unit]) }
    let lightest = inquiry.wishes.filter(\.isEarned).map { wish in
      wish.requirement.outlines.first.leastWeight { entry in
        space.possibilities.unitOfEntry[entry].flatMap { weights[$0] } ?? 0
      }
    }
    isSizeProved = isProved
    reduce(credits, from: lightest.max() ?? 0) { record in
      record.entries.reduce(0) { sum, entry in
        sum + (space.possibilities.unitOfEntry[entry].flatMap { weights[$0] } ?? 0)
      }
    }
    let others = units.indices.filter { !units[$0].isAward }
    reduce(Sum(counting: others.map { space.held[$0] })) { $0.entries.count - $0.learner.awards.count }
    guard units.count <= Self.mostUnits else {
      isProved = false
      return
    }
    choose(among: awards + others, isShort: true)
    for several in space.answeredAlike { prefer(several.literal) { $0.answersAlike(several.question) } }
    for question in space.questions { prefer(!question.literal) { !$0.trueAnswers.contains(question.question) } }
    for unit in awards + others where holds(record, unit) {
      for entry in units[unit].entries {
        guard let literal = space.literals[entry] else { continue }
        if prefer(literal, { $0.entries.contains(entry) }) { break }
      }
    }
  }

  /// The first units that a record of this kind can have are kept, and no other. `isShort`: how many is settled already.
  func choose(among units: [Int], isShort: Bool = false) {
    if !isShort {
      reduce(Sum(counting: units.map { space.held[$0] })) { record in units.count { holds(record, $0) } }
    }
    guard units.count <= Self.mostUnits else { return }
    for unit in units { prefer(space.held[unit]) { holds($0, unit) } }
  }

  private func holds(_ record: ChosenRecord, _ unit: Int) -> Bool {
    record.entries.contains { space.possibilities.unitOfEntry[$0] == unit }
  }

  /// Fixes a literal if a record can have it, and its negation else.
  @discardableResult
  private func prefer(_ literal: Literal, _ isSo: (ChosenRecord) -> Bool) -> Bool {
    if !isSo(record) {
      guard failuresLeft > 0 else { return false }
      switch inquiry.find(where: fixed + [literal], conflicts: Self.conflicts(over: space.possibilities.units.count)) {
      case .found(let other): record = other
      case .nobody:
        fixed.append(!literal)
        return false
      case .unknown:
        isProved = false
        failuresLeft -= 1
        return false
      }
    }
    fixed.append(literal)
    return true
  }
}
