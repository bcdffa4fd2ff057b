/// A larger credential that this one is said to count toward. Council Recommendation 2022/C 243/02, Annex I: integration
/// and stackability options; CTDL, isPartOf and isRequiredFor.
package struct StackingTarget: Hashable, Sendable {
  package enum Role: String, Hashable, Sendable, CaseIterable { case required, elective }

  package var id: AchievementReference
  package var role: Role?
  /// How much of it is said to count.
  package var credits: Credits?

  package init(_ id: AchievementReference) { self.id = id }
}

extension StackingTarget {
  package static let type = RecordType<StackingTarget>(
    "stacking target", "A larger credential that this one is said to count toward.",
    source: "Council Recommendation 2022/C 243/02, Annex I",
    fields: [
      Field("id", \.id, .achievement, required: true, "The larger credential."),
      Field("role", \.role, .choice(Role.self), "Whether it is required there or one of several."),
      Field("credits", \.credits, .credits, "How much of it counts there."),
    ]
  ) { node in StackingTarget(AchievementReference("", place: Place(node))) }

  static let wording = type.wording(or: Wording<AchievementReference>.achievement.map { StackingTarget($0) })
}
