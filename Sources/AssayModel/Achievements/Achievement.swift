/// A definition of something that can be awarded: a course, a module, a badge, a certificate.
///
/// Open Badges 3.0, Achievement; ELM, LearningAchievementSpecification.
package struct Achievement: Hashable, Sendable {
  package var id: String
  package var title: LocalizedText?
  package var description: LocalizedText?
  /// An Open Badges 3.0 achievementType in snake_case, `activity`, or `ext_…`.
  package var kind: String?
  package var version: String?
  package var issuer: String?
  package var level: [Level] = []
  package var credits: [Credits] = []
  package var hours: Hours?
  package var tags: [String] = []
  package var url: String?
  /// Outcomes and competencies that an award of it shows.
  package var shows: [CompetencyReference] = []
  package var attributes: [String: String] = [:]
  /// Whether several awards of it may be counted.
  package var isRepeatable = false
  /// Achievements that are the same in all but name, in both directions and transitively.
  package var sameAs: [AchievementReference] = []
  /// Achievements for which an award of this one is accepted, in this direction only.
  package var acceptedFor: [Acceptance] = []
  package var cost: Money?
  /// What a hypothetical award of it is taken to have.
  package var assume = Assumption()
  package var requires: Criterion?
  package var validity = Validity()
  package var place: Place

  package init(id: String, place: Place = Place()) {
    self.id = id
    self.place = place
  }
}

/// For what else an award counts, and for awards from and until when.
package struct Acceptance: Hashable, Sendable {
  package var id: AchievementReference
  /// Awards dated on or after this day.
  package var from: CalendarDate?
  /// Awards dated on or before this day.
  package var until: CalendarDate?

  package init(_ id: AchievementReference, from: CalendarDate? = nil, until: CalendarDate? = nil) {
    self.id = id
    self.from = from
    self.until = until
  }
}

/// What a hypothetical award is taken to have.
package struct Assumption: Hashable, Sendable {
  package var score: Score?

  package init(score: Score? = nil) { self.score = score }
}

/// A level of a named framework: EQF 5.
package struct Level: Hashable, Sendable {
  package var framework: String
  package var step: String

  package init(framework: String, step: String) {
    self.framework = framework
    self.step = step
  }
}

/// How an award was gained.
package enum GainedBy: String, Hashable, Sendable, CaseIterable {
  case study, work, prior_learning, transfer, examination
}
