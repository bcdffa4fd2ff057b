internal import AssayModel

/// What a limit hangs on.
struct LimitKey: Hashable, Sendable {
  let match: MatchKey
  let amount: Ledger.AmountKey
  let isMaximum: Bool
  let reading: Reading
}

struct LimitedAmounts: Sendable {
  /// Per item: its amount where the limit speaks of it, else 0.
  let values: [Int]
  /// Whether it is not known of some item whether the limit speaks of it.
  let isDoubtful: Bool
}
