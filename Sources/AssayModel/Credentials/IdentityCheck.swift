/// Whether it is verified who takes an assessment. Council Recommendation 2022/C 243/02, Annex I.
package enum IdentityCheck: String, Hashable, Sendable, CaseIterable {
  case checked, unchecked
}
