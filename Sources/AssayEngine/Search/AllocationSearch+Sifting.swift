internal import AssayModel

/// The claims that must be met by one measure that is not a number, each with the place of its demand.
struct MeasuredClaims {
  let measure: Measure
  var claims: [(claim: Int, demand: Int)]
}

extension AllocationSearch {
  /// The demands by whole amounts of what must be met, by measure.
  func measured(_ demands: [SupplyDemand]) -> [MeasuredClaims] {
    var measures: [MeasuredClaims] = []
    for claim in demands.compactMap(\.claim) {
      for (index, demand) in layout.claims[claim].demands.enumerated()
      where demand.measure != .count && standing.sums[claim][index] < demand.atLeast {
        if let known = measures.firstIndex(where: { $0.measure == demand.measure }) {
          measures[known].claims.append((claim, index))
        } else {
          measures.append(MeasuredClaims(measure: demand.measure, claims: [(claim, index)]))
        }
      }
    }
    return measures
  }

  /// Drops the places at which an amount would keep whole amounts from coming out, and notes what must be counted; false
  /// where they cannot come out at all.
  ///
  /// Of all that fits, no more can be wasted than it comes to beyond what is lacking: where that is little, few sums will do.
  mutating func sift(_ measures: [MeasuredClaims]) -> Bool {
    for slot in isDue.indices { isDue[slot] = false }
    for measure in measures where measure.claims.count > 1 {
      while true {
        guard let slack = slack(of: measure.claims) else { return false }
        var isChanged = false
        for (claim, index) in measure.claims {
          guard let sifted = sift(claim, index, slack) else { return false }
          isChanged = isChanged || sifted
        }
        if !isChanged { break }
      }
    }
    return true
  }

  /// What all that fits some claims comes to beyond what they lack; nil where it is less.
  private func slack(of claims: [(claim: Int, demand: Int)]) -> Int? {
    let (lacking, worth) = supply(of: claims)
    let slack = worth.reduce(0, +) - lacking
    return slack >= 0 ? slack : nil
  }

  /// What some claims lack together, and per supply the most that it is worth to any of them.
  func supply(of claims: [(claim: Int, demand: Int)]) -> (lacking: Int, worth: [Int]) {
    var lacking = 0
    var worth = Array(repeating: 0, count: layout.slots.count)
    for (claim, index) in claims {
      let demand = layout.claims[claim].demands[index]
      lacking += demand.atLeast - standing.sums[claim][index]
      for slot in prospect.supplies[claim] {
        let supply = layout.supplyOf[slot]
        worth[supply] = max(worth[supply], demand.amounts[layout.slots[slot].item])
      }
    }
    return (lacking, worth)
  }

  /// Whether anything was dropped; nil where what a claim lacks cannot come out.
  private mutating func sift(_ claim: Int, _ index: Int, _ slack: Int) -> Bool? {
    let demand = layout.claims[claim].demands[index]
    let need = demand.atLeast - standing.sums[claim][index]
    guard slack < need, (need + slack) / demand.unit < 4096 else { return false }
    let slots = Array(prospect.supplies[claim])
    let sums = ReachableSums(
      slots.map { demand.amounts[layout.slots[$0].item] / demand.unit }, need / demand.unit,
      (need + slack) / demand.unit)
    guard sums.isReachable else { return nil }
    var isChanged = false
    for (place, slot) in slots.enumerated() where demand.amounts[layout.slots[slot].item] > 0 {
      if !sums.canHave(place) {
        prospect.drop(claim, for: slot)
        isChanged = true
      } else if !sums.canLack(place) {
        isDue[slot] = true
        for other in prospect.options[slot] where other != claim {
          prospect.drop(other, for: slot)
          isChanged = true
        }
      }
    }
    return isChanged
  }
}

/// Which sums in a range some of many amounts come to, with and without each of them.
private struct ReachableSums {
  private let amounts: [Int]
  private let words: Int
  /// Per place, one bit for each sum: what amounts before it come to; what amounts from it on can bring into the range.
  private var before: [UInt64]
  private var beyond: [UInt64]

  init(_ amounts: [Int], _ least: Int, _ most: Int) {
    self.amounts = amounts
    words = most / 64 + 1
    before = Array(repeating: 0, count: (amounts.count + 1) * words)
    beyond = before
    before[0] = 1
    for place in amounts.indices {
      for word in 0..<words {
        before[(place + 1) * words + word] =
          before[place * words + word] | bits(of: before, place, word, movedBy: amounts[place])
      }
    }
    let last = amounts.count * words
    for sum in least...most { beyond[last + sum / 64] |= 1 << UInt64(sum % 64) }
    for place in amounts.indices.reversed() {
      for word in 0..<words {
        beyond[place * words + word] =
          beyond[(place + 1) * words + word] | bits(of: beyond, place + 1, word, movedBy: -amounts[place])
      }
    }
    // Sums beyond the most are none.
    let unused = UInt64(63 - most % 64)
    for place in 0...amounts.count { before[place * words + words - 1] &= .max >> unused }
  }

  var isReachable: Bool { beyond[0] & 1 != 0 }

  /// Whether some sum in the range has the amount in it.
  func canHave(_ place: Int) -> Bool {
    (0..<words).contains { word in
      bits(of: before, place, word, movedBy: amounts[place]) & beyond[(place + 1) * words + word] != 0
    }
  }

  /// Whether some sum in the range does without the amount.
  func canLack(_ place: Int) -> Bool {
    (0..<words).contains { before[place * words + $0] & beyond[(place + 1) * words + $0] != 0 }
  }

  /// A word of a row whose bits are all moved.
  private func bits(of rows: [UInt64], _ row: Int, _ word: Int, movedBy amount: Int) -> UInt64 {
    let (whole, part) = (abs(amount) / 64, UInt64(abs(amount) % 64))
    func at(_ word: Int) -> UInt64 { word >= 0 && word < words ? rows[row * words + word] : 0 }
    if amount >= 0 {
      return at(word - whole) << part | (part > 0 ? at(word - whole - 1) >> (64 - part) : 0)
    }
    return at(word + whole) >> part | (part > 0 ? at(word + whole + 1) << (64 - part) : 0)
  }
}
