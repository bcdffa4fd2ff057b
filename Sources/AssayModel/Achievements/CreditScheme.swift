/// A unit of credits and what one of them is worth: `schemes: { nzqcf: { hours: 10 h } }`.
///
/// Two schemes never add without a conversion that is declared with `worth`.
package struct CreditScheme: Hashable, Sendable {
  package var id: String
  /// The hours of work that one credit stands for; hours and credits convert only where both ends agree.
  package var hours: Bounds<Hours>
  /// What one credit is worth in other schemes.
  package var worth: [String: Decimal]
  package var place: Place

  package init(id: String, hours: Bounds<Hours> = Bounds(), worth: [String: Decimal] = [:], place: Place = Place()) {
    self.id = id
    self.hours = hours
    self.worth = worth
    self.place = place
  }

  /// One credit of the European Credit Transfer and Accumulation System is 25 to 30 hours (ECTS Users' Guide, 2015).
  package static let ects = CreditScheme(id: "ects", hours: Bounds(atLeast: Hours(25), atMost: Hours(30)))

  package static let builtIn = [ects]
  package static let builtInNames = Set(builtIn.map(\.id))

  /// The hours that one credit is, where the scheme gives a single figure.
  package var exactHours: Hours? {
    guard let least = hours.atLeast, least == hours.atMost else { return nil }
    return least
  }
}
