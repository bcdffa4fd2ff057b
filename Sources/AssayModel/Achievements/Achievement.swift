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
  package var status: DesignStatus?
  package var issuer: String?
  package var level: [Level] = []
  /// Why no level applies, where somebody said so.
  package var levelNotApplicable: LocalizedText?
  package var credits: [Credits] = []
  package var hours: Hours?
  /// The hours with a teacher among them. ELM, contactHour.
  package var contactHours: Hours?
  /// The hours of assessment among them.
  package var assessmentHours: Hours?
  /// How long it takes by the calendar. CTDL, estimatedDuration; ELM, maximumDuration.
  @Rare package var duration: Bounds<Period>?
  package var tags: [String] = []
  package var url: String?
  /// Identifiers by scheme: `ctid`, `uri`.
  package var ids: [String: String] = [:]
  package var image: Image?
  /// BCP 47 tags. Open Badges 3.0, inLanguage; ELM, language.
  package var taughtIn: [String] = []
  package var translations: [Translation] = []
  /// Words of ``Delivery``, or `ext_…`.
  package var delivery: [String] = []
  package var setting: LearningSetting?
  package var fieldOfStudy: FieldOfStudy?
  /// What it is for. NZQA listing rules 2022, rule 6; CTDL, purposeType.
  package var purpose: LocalizedText?
  /// For whom it is. ELM, targetGroup; CTDL, audienceType.
  package var targetGroup: LocalizedText?
  /// Occupations it prepares for. CTDL, occupationType.
  package var occupations: [Alignment] = []
  /// CTDL, industryType.
  package var industries: [Alignment] = []
  /// Nodes of frameworks that it aligns with as a whole. Open Badges 3.0, Achievement.alignment.
  package var align: [Alignment] = []
  @Rare package var effective: EffectiveDates?
  /// Earlier achievements that this one replaces. CTDL, supersedes.
  package var supersedes: [AchievementReference] = []
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
  /// What the cost is made of.
  package var costs: [Cost] = []
  /// What a hypothetical award of it is taken to have.
  package var assume = Assumption()
  @Rare package var requires: Criterion?
  /// Advised, but not asked for. CTDL, recommends.
  @Rare package var recommends: Criterion?
  /// Asked for before one may begin. CTDL, entryCondition; ELM, entryRequirement.
  @Rare package var entry: Criterion?
  /// Asked for at the same time. CTDL, corequisite.
  @Rare package var corequisite: Criterion?
  package var validity = Validity()
  /// Achievements whose validity is extended when this one is awarded or renewed.
  package var renews: [AchievementReference] = []
  /// What plugins ask for, under their names.
  package var extensions: [String: Syntax] = [:]
  package var place: Place

  package init(id: String, place: Place = Place()) {
    self.id = id
    self.place = place
  }
}
