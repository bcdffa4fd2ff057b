/// How widely an outcome is of use. ELM and ESCO, skill reuse level.
package enum SkillReuse: String, Hashable, Sendable, CaseIterable {
  case transversal, cross_sector, sector_specific, occupation_specific
}
