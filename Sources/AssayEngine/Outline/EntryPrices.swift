package import AssayModel

/// What the awards that there could be come to by a measure.
package struct EntryPrices: Sendable {
  /// The scheme or currency in which amounts are added up.
  package let unit: String?
  private let amounts: [Int: Int]

  package init(_ by: NextStep.Measure, of resolved: ResolvedPossibilities, for credential: Credential) {
    let ledger = resolved.ledger
    let prices = AdditionPrices(by, ledger, [credential])
    unit = prices.unit
    var amounts: [Int: Int] = [:]
    for item in Item.all(of: ledger) {
      guard case .award(let place) = item.source else { continue }
      amounts[ledger.awards[place].index] = prices.amount(of: item)
    }
    self.amounts = amounts
  }

  /// In millionths; nil where nobody said.
  package func amount(ofAward place: Int) -> Int? { amounts[place] }
}
