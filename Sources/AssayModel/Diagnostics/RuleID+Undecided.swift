extension RuleID {
  /// Whether a finding under this rule means that something was not judged at all, rather than judged and found wrong.
  package var leavesUndecided: Bool { Self.leavingUndecided.contains(self) }

  /// Whether a finding in `assay.yaml` is about a plugin that it names, and not about the configuration itself: what
  /// does not depend on the plugin goes on.
  package var concernsPlugin: Bool { self == "missing-plugin" || self == "other-plugin" }

  private static let leavingUndecided: Set<RuleID> = [
    "script-budget", "script-deadline", "script-error", "script-memory", "test-undecided", "undecided-change",
    "unreadable-file",
  ]
}
