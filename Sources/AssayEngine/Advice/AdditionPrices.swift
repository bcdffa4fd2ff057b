internal import AssayModel

/// What additions come to by a measure.
struct AdditionPrices {
  let by: NextStep.Measure
  /// The scheme or currency in which amounts are added up.
  let unit: String?
  private let ledger: Ledger

  init(_ by: NextStep.Measure, _ ledger: Ledger, _ credentials: [Credential]) {
    self.by = by
    self.ledger = ledger
    switch by {
    case .count: unit = nil
    case .hours: unit = "h"
    case .credits: unit = credentials.first?.achievement.credits.first?.scheme ?? CreditScheme.ects.id
    case .cost:
      // Amounts of different currencies cannot be added; the one that most of the catalogue is priced in is taken.
      let currencies = Dictionary(
        ledger.project.achievements.values.compactMap { ($0.price?.currency).map { ($0, 1) } }, uniquingKeysWith: +)
      unit = currencies.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    }
  }

  /// In millionths; nil where nobody said. Results and evidence cost nothing but themselves.
  func amount(of item: Item) -> Int? {
    guard case .award(let place) = item.source else { return by == .count ? 1_000_000 : 0 }
    let award = ledger.awards[place]
    switch by {
    case .count: return 1_000_000
    case .hours: return ledger.amount(of: award, by: .hours, defaultScheme: CreditScheme.ects.id)
    case .credits:
      return ledger.amount(of: award, by: .credits(scheme: unit), defaultScheme: unit ?? CreditScheme.ects.id)
    case .cost:
      let price = award.achievement.flatMap { ledger.project.achievements[$0]?.price }
      return price.flatMap { $0.currency == unit ? $0.amount.millionths : nil }
    }
  }
}

extension Achievement {
  /// What it costs altogether, where that is in one currency.
  fileprivate var price: Money? {
    if let cost { return cost }
    let parts = costs.compactMap(\.amount)
    guard let first = parts.first, parts.allSatisfy({ $0.currency == first.currency }) else { return nil }
    return Money("\(parts.reduce(Decimal(0)) { $0 + $1.amount }) \(first.currency)")
  }
}
