/// What is counted, over the whole of a credential.
package struct Counting: Hashable, Sendable {
  package struct MeanScore: Hashable, Sendable {
    package var atLeast: Decimal
    /// What each score weighs.
    package var by: Measure

    package init(atLeast: Decimal, by: Measure = .credits(scheme: nil)) {
      self.atLeast = atLeast
      self.by = by
    }
  }

  package var limits: [Limit] = []
  package var meanScore: MeanScore?
  package var sharedWith: [SharingLimit] = []
  /// At least so many of the awards counted here are counted in no other credential.
  package var unsharedAtLeast: Int?

  package init() {}
}
