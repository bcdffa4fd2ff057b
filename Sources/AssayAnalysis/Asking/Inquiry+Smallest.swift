internal import AssayEngine
internal import AssayModel

/// A record that answers a question, and whether a smaller one could.
struct Witness {
  var record: ChosenRecord
  /// Awards, and answers of scripts.
  var size: Int
  /// Whether it was shown that none is smaller, and that none of its size comes before it.
  var isSmallest: Bool
}

extension Inquiry {
  enum Answer {
    case witness(Witness)
    case nobody
    case unknown
  }

  /// The record with the fewest awards and answers of scripts; among those with the fewest credits, then with least
  /// besides, then the one whose awards come first by their ids, and each in its likeliest form.
  func smallest() -> Answer {
    switch find() {
    case .nobody: return .nobody
    case .unknown: return .unknown
    case .found(let record): return .witness(Narrowing(self, from: record).smallest())
    }
  }
}

/// Goes from one record to a smaller one until there is none.
private final class Narrowing {
  private let inquiry: Inquiry
  private var record: ChosenRecord
  private var fixed: [Literal] = []
  private var isProved = true

  private var space: Space { inquiry.space }
  private var circuit: Circuit { space.circuit }

  init(_ inquiry: Inquiry, from record: ChosenRecord) { (self.inquiry, self.record) = (inquiry, record) }

  /// Beyond this many units, it is not looked for the first among equals.
  private static let mostUnits = 600

  private func reduce(_ sum: Sum, _ value: (ChosenRecord) -> Int) {
    var least = value(record)
    while least > 0 {
      switch inquiry.find(where: fixed + [circuit.isAtMost(least - 1, sum)]) {
      case .found(let smaller):
        record = smaller
        least = value(smaller)
        continue
      case .nobody: break
      case .unknown: isProved = false
      }
      break
    }
    fixed.append(circuit.isAtMost(least, sum))
  }

  func smallest() -> Witness {
    narrow()
    return Witness(record: record, size: Self.size(of: record), isSmallest: isProved)
  }

  static func size(of record: ChosenRecord) -> Int {
    record.learner.awards.count + record.trueAnswers.count
  }

  private func narrow() {
    let units = space.possibilities.units
    let awards = units.indices.filter { units[$0].isAward }
    reduce(Sum(counting: awards.map { space.held[$0] } + space.questions.map(\.literal)), Self.size)
    let weights = Dictionary(uniqueKeysWithValues: awards.map { ($0, space.credits(of: units[$0].id)) })
    var credits = Sum()
    for unit in awards { credits.add(weights[unit] ?? 0, space.held[unit]) }
    reduce(credits) { record in
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
    for unit in awards + others { prefer(space.held[unit]) { holds($0, unit) } }
    for question in space.questions { prefer(!question.literal) { !$0.trueAnswers.contains(question.question) } }
    for unit in awards + others where holds(record, unit) {
      for entry in units[unit].entries {
        guard let literal = space.literals[entry] else { continue }
        if prefer(literal, { $0.entries.contains(entry) }) { break }
      }
    }
  }

  private func holds(_ record: ChosenRecord, _ unit: Int) -> Bool {
    record.entries.contains { space.possibilities.unitOfEntry[$0] == unit }
  }

  /// Fixes a literal if a record can have it, and its negation else.
  @discardableResult
  private func prefer(_ literal: Literal, _ isSo: (ChosenRecord) -> Bool) -> Bool {
    if !isSo(record) {
      switch inquiry.find(where: fixed + [literal]) {
      case .found(let other): record = other
      case .nobody:
        fixed.append(!literal)
        return false
      case .unknown:
        isProved = false
        fixed.append(!literal)
        return false
      }
    }
    fixed.append(literal)
    return true
  }
}

extension Space {
  /// What an achievement is worth, in millionths of whatever scheme it is in first.
  func credits(of achievement: String) -> Int {
    let found = designs.sorted { $0.key > $1.key }.compactMap { $0.value.project.achievements[achievement] }.first
    return found?.credits.first?.amount.millionths ?? 0
  }
}
