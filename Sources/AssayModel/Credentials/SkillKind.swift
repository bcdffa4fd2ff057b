/// Sorts of learning outcome. ELM, learning outcome type; EQF, the three columns of Annex II.
package enum SkillKind: String, Hashable, Sendable, CaseIterable {
  case knowledge, skill, responsibility
}
