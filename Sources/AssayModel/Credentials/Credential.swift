/// An achievement that is designed in this project: it has outcomes, assessments and criteria.
package struct Credential: Hashable, Sendable {
  /// How it was declared.
  package enum Declaration: String, Hashable, Sendable { case credential, stack }

  package var declaration: Declaration
  /// What it is as something that can be awarded: title, kind, level, credits and so on.
  @Shared package var achievement: Achievement
  /// Who takes part beside the issuer.
  package var partners: [Partner] = []
  package var outcomes: [Outcome] = []
  package var assessments: [Assessment] = []
  /// Nil where nothing was written: then every summative assessment must be passed.
  package var requires: Criterion? { achievement.requires }
  package var counting = Counting()
  package var qualityAssurance: [QualityAssurance] = []
  /// Who approved which version of the design.
  package var approved: [DesignApproval] = []
  package var examples: [WorkedExample] = []
  package var need: [Need] = []
  /// Whether it has a value without any larger credential. UNESCO, micro-credentials, 2022.
  package var standAlone: Bool?
  package var stacksInto: [StackingTarget] = []
  package var pathways: [Pathway] = []
  /// Standards of an industry or a regulator on which it rests. NZQA listing rules 2022, rule 6.
  package var standardsUsed: [Alignment] = []

  package var id: String { achievement.id }

  package init(_ declaration: Declaration = .credential, id: String, place: Place = Place()) {
    self.declaration = declaration
    achievement = Achievement(id: id, place: place)
  }
}
