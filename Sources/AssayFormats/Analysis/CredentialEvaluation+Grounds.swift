package import AssayEngine

extension CredentialEvaluation {
  /// Why it is not earned, in sentences.
  package var grounds: [String] { blockers.isEmpty ? [reason].compactMap { $0 } : blockers.map(\.says) }
}
