internal import AssayModel

/// What was found of a criterion that uses nothing up: a fact, an order, an approval.
package struct Judgement: Sendable {
  var truth: Truth
  var demands: [DemandResult] = []
  var reason: String?
  /// Awards on which the verdict rests although they are not used up.
  var restsOn: [String] = []
  /// Awards that speak against it, so that losing them may mend it.
  var opposedBy: [String] = []

  /// What is lacking, as a share of each demand, in the order of the demands.
  var shortfalls: [(need: Int, have: Int)] = []
}

/// What one demand needs and has. Counts are numbers in reports; other amounts carry their unit.
package struct DemandResult: Hashable, Sendable {
  /// `count`, `credits`, `hours`, `distinct:KEY`, `including` or `score`.
  package var by: String
  package var atLeast: String?
  package var atMost: String?
  package var have: String

  package init(by: String, atLeast: String?, atMost: String?, have: String) {
    self.by = by
    self.atLeast = atLeast
    self.atMost = atMost
    self.have = have
  }

  /// Counts are written as numbers in reports.
  package var isNumber: Bool { by == "count" || by == "including" || by.hasPrefix("distinct:") }
}
