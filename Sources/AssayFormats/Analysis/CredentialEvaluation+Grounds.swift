internal import AssayEngine

extension CredentialEvaluation {
  /// Why it is not earned, in sentences.
  var grounds: [String] { blockers.isEmpty ? [reason].compactMap { $0 } : blockers.map(\.says) }
}
