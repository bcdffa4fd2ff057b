package import AssayModel

/// Whether a learner holds a credential: was awarded it, and neither has it expired nor was it revoked.
package struct HoldingEvaluation: Sendable {
  /// Of several, the one that is held, or was held longest.
  package var award: String
  package var verdict: Verdict
  /// Why it is not held, or why that is not known.
  package var reason: String?
  /// The last day; nil where it does not expire, and where that is not known.
  package var expires: CalendarDate?
  /// In the order of `validity.renewals`.
  package var renewals: [RenewalEvaluation]
}

/// Whether an award can be renewed on the day asked, in one of the ways to renew it.
package struct RenewalEvaluation: Sendable {
  package var verdict: Verdict
  /// Why it cannot be renewed, whatever its criteria say, or why that is not known.
  package var reason: String?
  /// The days on which it can be done; nil where there is no first or last one, or none is known.
  package var opens: CalendarDate?
  package var closes: CalendarDate?
  /// The last day afterwards; nil when it cannot be renewed, and where that is not known.
  package var extendsTo: CalendarDate?
  /// Nil where it asks for nothing, and where the cycle is not known.
  package var tree: NodeEvaluation?
  /// Empty unless what it asks for is met.
  package var allocation: [CountedItem]
  /// Nil unless it was asked for.
  package var workings: Workings?
}
