/// An achievement that is designed in this project: it has outcomes, assessments and criteria.
package struct Credential: Hashable, Sendable {
  /// How it was declared.
  package enum Declaration: String, Hashable, Sendable { case credential, stack }

  package var declaration: Declaration
  /// What it is as something that can be awarded: title, kind, level, credits and so on.
  package var achievement: Achievement
  package var outcomes: [Outcome] = []
  package var assessments: [Assessment] = []
  /// Nil where nothing was written: then every summative assessment must be passed.
  package var requires: Criterion? { achievement.requires }
  package var counting = Counting()

  package var id: String { achievement.id }

  package init(_ declaration: Declaration = .credential, id: String, place: Place = Place()) {
    self.declaration = declaration
    achievement = Achievement(id: id, place: place)
  }
}

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
