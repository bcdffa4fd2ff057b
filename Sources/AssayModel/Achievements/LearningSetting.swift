/// Whether learning is part of the formal education system. ELM, learningSetting.
package enum LearningSetting: String, Hashable, Sendable, CaseIterable {
  case formal, non_formal
}
