internal import AssayModel

extension CredentialEvaluation {
  /// The criteria that are not met and on which the verdict rests, parents first.
  package var shortcomings: [NodeEvaluation] { tree.all.filter { $0.counts && $0.verdict != .met } }

  /// What a refusal may be put down to: names, words and ids of criteria that are not met and on which it rests, and
  /// what is said of the whole, which has no criterion.
  package var reasons: Set<String> {
    Set(shortcomings.flatMap { [$0.criterion.word, $0.criterion.name, $0.criterion.refersTo].compactMap { $0 } })
      .union(["counting", "limits", "mean_score", "shared_with", "unshared"])
  }

  /// What the innermost criteria that are not met are called.
  package var missing: [String] {
    shortcomings.filter(\.children.isEmpty).map {
      $0.criterion.name ?? $0.criterion.refersTo ?? $0.criterion.word
    }
  }
}
