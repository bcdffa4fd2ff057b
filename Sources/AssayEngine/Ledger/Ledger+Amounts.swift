internal import AssayModel

/// What everything in a ledger comes to by a measure, in the order of its items.
struct Amounts: Sendable {
  /// In millionths; 0 where it has none.
  let values: [Int]
  /// The items that have none.
  let absent: Set<Int>
}

extension Ledger {
  struct AmountKey: Hashable, Sendable {
    let measure: Measure
    let scheme: String
  }

  /// What each item comes to, worked out once for all claims that ask for the same measure.
  func amounts(by measure: Measure, scheme: String) -> Amounts {
    amounts.value(of: AmountKey(measure: measure, scheme: scheme)) {
      var values: [Int] = []
      var absent: Set<Int> = []
      func add(_ amount: Int?) {
        if amount == nil { absent.insert(values.count) }
        values.append(amount ?? 0)
      }
      for place in awards.indices { add(amount(of: awards[place], by: measure, defaultScheme: scheme)) }
      for held in evidence {
        switch measure {
        case .count: add(1_000_000)
        case .hours: add(held.piece.hours?.amount.millionths)
        case .credits: add(nil)
        }
      }
      return Amounts(values: values, absent: absent)
    }
  }
}
