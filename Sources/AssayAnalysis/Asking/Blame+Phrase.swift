extension CredentialAnalysis.Blame {
  /// As part of a list of what excludes each other.
  package var phrase: String {
    switch kind {
    case .criterion: "the criterion `\(id)`"
    case .prerequisite: "what must come before `\(id)`"
    case .definition: "what it takes to earn `\(id)`"
    case .conflict: "that `\(id.split(separator: "/").joined(separator: "` and `"))` never count together"
    }
  }
}
