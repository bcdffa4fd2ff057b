/// Whether somebody watches an assessment. Council Recommendation 2022/C 243/02, Annex I.
package enum Supervision: String, Hashable, Sendable, CaseIterable {
  case unsupervised, supervised, online, on_site
}
