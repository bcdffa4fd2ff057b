package import AssayModel

/// Things to add, all of them together, that would earn what was asked about.
package struct NextStep: Hashable, Sendable {
  /// What is added up to find the cheapest.
  package enum Measure: String, Hashable, Sendable, CaseIterable { case count, credits, hours, cost }

  package enum Addition: Hashable, Sendable {
    /// An award of an achievement, dated the day asked.
    case achievement(String)
    /// A passed result.
    case assessment(String)
    /// A piece of evidence of a kind.
    case evidence(String)
  }

  package var by: Measure
  /// In the unit of the measure: a number of additions, credits, hours or money.
  package var cost: Decimal
  /// The scheme or currency of the cost, where it has one.
  package var unit: String?
  /// In id order.
  package var add: [Addition]

  package init(by: Measure, cost: Decimal, unit: String? = nil, add: [Addition]) {
    self.by = by
    self.cost = cost
    self.unit = unit
    self.add = add
  }
}
